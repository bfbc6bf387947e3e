package dev.codebook.maven;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.generator.emit.GeneratedFile;
import dev.codebook.generator.emit.SourceWriter;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.PlannedType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The folder that generated files go to: the only place that writes.
 *
 * <p>A file is written only if its bytes change, and removed only if an earlier run of the same
 * execution wrote it and no execution has claimed it since.
 */
final class OutputDirectory {

  private final Path directory;
  private final OwnFiles ownFiles;
  private final ProjectFiles files;

  OutputDirectory(Path directory, OwnFiles ownFiles, ProjectFiles files) {
    this.directory = directory.toAbsolutePath().normalize();
    this.ownFiles = ownFiles;
    this.files = files;
  }

  /** The files that a run wrote, those that it removed, and how many it found to be right. */
  record Changes(List<Path> written, List<Path> removed, int unchanged) {

    Stream<Path> all() {
      return Stream.concat(written.stream(), removed.stream());
    }
  }

  /** Reports files that stand where ours would go, and that we have not written. */
  List<Diagnostic> foreignFiles(Plan plan) throws IOException {
    var findings = new ArrayList<Diagnostic>();
    for (PlannedType type : plan.types()) {
      Path file = directory.resolve(SourceWriter.path(type));
      if (Files.exists(file) && !(Files.isRegularFile(file) && isOurs(file))) {
        findings.add(
            Rule.OUTPUT_FOREIGN.at(
                type.catalogue().name().position(),
                files.display(file) + " exists, and was not generated",
                "move it elsewhere, or generate into another <outputDirectory> or <package>"));
      }
    }
    return findings;
  }

  /**
   * Reports types that another execution has generated in this build.
   *
   * @param claims who generated which file, for the whole build of the module
   */
  List<Diagnostic> takenFiles(Plan plan, String execution, Map<Path, String> claims) {
    var findings = new ArrayList<Diagnostic>();
    if (!ownFiles.isConfigured()) {
      // Asked for on the command line, it may well repeat what the pom has.
      return findings;
    }
    for (PlannedType type : plan.types()) {
      String owner = claims.putIfAbsent(directory.resolve(SourceWriter.path(type)), execution);
      if (owner != null && !owner.equals(execution)) {
        findings.add(
            Rule.TYPE_TAKEN.at(
                type.catalogue().name().position(),
                "the execution "
                    + Quote.of(execution)
                    + " would write "
                    + type.qualifiedName()
                    + ", which the execution "
                    + Quote.of(owner)
                    + " has written already",
                "give one of them another <package> or <outputDirectory>, or its target a <typeName>"));
      }
    }
    return findings;
  }

  /** Makes the folder hold these files, and none that an earlier run wrote besides. */
  Changes sync(List<GeneratedFile> generated) throws IOException {
    var names = new ArrayList<String>();
    var written = new ArrayList<Path>();
    for (GeneratedFile file : generated) {
      Path path = directory.resolve(file.path());
      names.add(files.display(path));
      byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
      if (!Files.isRegularFile(path) || !Arrays.equals(Files.readAllBytes(path), bytes)) {
        write(path, bytes);
        written.add(path);
      }
    }
    var removed = new ArrayList<Path>();
    for (String abandoned : ownFiles.replaceWith(names, this::isWithin)) {
      Path path = files.resolve(abandoned);
      if (isWithin(abandoned) && Files.isRegularFile(path) && isOurs(path)) {
        Files.delete(path);
        removeEmptyFolders(path);
        removed.add(path);
      }
    }
    return new Changes(written, removed, generated.size() - written.size());
  }

  private boolean isWithin(String name) {
    return files.resolve(name).startsWith(directory);
  }

  private static boolean isOurs(Path file) throws IOException {
    // Not as UTF-8: a file that is somebody else's may hold anything.
    try (var text = Files.newInputStream(file);
        var lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.ISO_8859_1))) {
      String first = lines.readLine();
      return first != null && SourceWriter.isHeader(first);
    }
  }

  /**
   * Through a neighbour, so that nobody ever reads half a file.
   *
   * <p>Its name has the process in it, as another may be at work on the same checkout; the JDK's
   * temporary files would have a random one, for which a cold JVM loads its security providers.
   */
  static void write(Path path, byte[] bytes) throws IOException {
    Files.createDirectories(Objects.requireNonNull(path.getParent()));
    String process = Long.toString(ProcessHandle.current().pid());
    Path neighbour = path.resolveSibling("." + path.getFileName() + "." + process + ".tmp");
    try {
      Files.write(neighbour, bytes);
      Files.move(
          neighbour, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(neighbour);
    }
  }

  private void removeEmptyFolders(Path removed) throws IOException {
    try {
      Path folder = removed.getParent();
      while (folder != null && folder.startsWith(directory) && !folder.equals(directory)) {
        Files.delete(folder);
        folder = folder.getParent();
      }
    } catch (DirectoryNotEmptyException e) {
      // Somebody else's files: they stay, and so does their folder.
    }
  }
}
