package dev.codebook.maven.output;

import dev.codebook.generator.emit.GeneratedFile;
import dev.codebook.maven.files.Parallel;
import dev.codebook.maven.files.ProjectFiles;
import dev.codebook.maven.files.SafeFile;
import dev.codebook.maven.state.FileStamp;
import dev.codebook.maven.state.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The folder that generated files go to: the only place that writes them.
 *
 * <p>A file is written only if its bytes change, and removed only if an earlier run of the same
 * execution wrote it and no execution has claimed it since.
 */
public final class OutputDirectory {

  /** How much of a file is read at once. */
  private static final int PART = 8192;

  private final Path directory;

  /** What the names of all files in it begin with. */
  private final String prefix;

  private final OwnFiles ownFiles;
  private final ProjectFiles files;
  private final List<Path> written = new ArrayList<>();
  private final List<Path> removed = new ArrayList<>();

  public OutputDirectory(Path directory, OwnFiles ownFiles, ProjectFiles files) {
    this.directory = directory.toAbsolutePath().normalize();
    this.prefix = files.prefix(directory);
    this.ownFiles = ownFiles;
    this.files = files;
  }

  /**
   * What a run did to the folder.
   *
   * @param outputs all files that were generated, as they are now
   * @param kept how many there were besides
   */
  public record Changes(List<Path> written, List<Path> removed, List<FileStamp> outputs, int kept) {

    public boolean areNone() {
      return written.isEmpty() && removed.isEmpty();
    }

    public int unchanged() {
      return outputs.size() - written.size() + kept;
    }
  }

  /**
   * A file that is to be there.
   *
   * @param encoded the text, if that was done to look whether the file is right, and it is not
   * @param stamp of the file if it is right already
   */
  private record Wanted(
      String name, Path path, String text, Optional<byte[]> encoded, Optional<FileStamp> stamp) {

    byte[] bytes() {
      return encoded.isPresent() ? encoded.get() : text.getBytes(StandardCharsets.UTF_8);
    }
  }

  /**
   * Makes the folder hold these files, and none that earlier runs wrote besides.
   *
   * <p>What may be there at any instant is remembered before it is: whenever a run is cut off, the
   * next one knows all files that are ours.
   *
   * @param kept what is there already, and right
   */
  public Changes sync(List<GeneratedFile> generated, List<Output> kept) throws IOException {
    List<Wanted> wanted = compare(generated);
    var all = new LinkedHashSet<String>();
    boolean changes = false;
    for (Output file : kept) {
      all.add(file.name());
    }
    for (Wanted file : wanted) {
      all.add(file.name());
      changes |= file.stamp().isEmpty();
    }
    OwnFiles.Past past = ownFiles.past();
    var stale = new LinkedHashSet<>(past.files());
    stale.removeAll(all);
    Set<String> others = stale.isEmpty() ? Set.of() : ownFiles.ofOthers();
    var abandoned = new TreeSet<>(stale);
    abandoned.removeAll(others);
    SafeFile.removeLeftOvers(ownFiles.folder());
    // A first run, which most often is one after clean, finds nothing to look into.
    if (past.isIncomplete() && (isThere() || !past.files().isEmpty())) {
      var names = new LinkedHashSet<>(all);
      names.addAll(stale);
      removeLeftOvers(names);
    }
    if (changes || !abandoned.isEmpty()) {
      all.addAll(stale);
      ownFiles.begin(all, past.markers());
    }
    if (!abandoned.isEmpty()) {
      remove(abandoned, staying(wanted, kept, others));
    }
    List<FileStamp> outputs = write(wanted);
    return new Changes(written, removed, outputs, kept.size());
  }

  /** Removes what writers that were cut off have left beside these files. */
  private void removeLeftOvers(Set<String> names) throws IOException {
    var folders = new TreeSet<Path>();
    for (String name : names) {
      folders.add(files.resolve(name).getParent());
    }
    for (Path folder : folders) {
      SafeFile.removeLeftOvers(folder);
    }
  }

  private StayingFiles staying(List<Wanted> wanted, List<Output> kept, Set<String> others)
      throws IOException {
    var staying = new StayingFiles(files);
    for (String name : others) {
      staying.add(name);
    }
    for (Output file : kept) {
      staying.add(file.name());
    }
    for (Wanted file : wanted) {
      if (file.stamp().isPresent()) {
        staying.add(file.name());
      } else {
        staying.addUnwritten(file.name());
      }
    }
    return staying;
  }

  /** Removes what is ours of these files, and is none of those that stay. */
  private void remove(Set<String> abandoned, StayingFiles staying) throws IOException {
    for (String name : abandoned) {
      Path path = files.resolve(name);
      if (Files.notExists(path)) {
        removeEmptyFolders(path);
      } else if (Files.isRegularFile(path) && !staying.have(name) && Authorship.isOurs(path)) {
        if (Files.deleteIfExists(path)) {
          removed.add(path);
        }
        removeEmptyFolders(path);
      }
    }
  }

  /**
   * Writes what is not right already, and answers all files as they are then; by one thread:
   * several would wait for each other at the folder that all files go to.
   */
  private List<FileStamp> write(List<Wanted> wanted) throws IOException {
    var outputs = new ArrayList<FileStamp>();
    for (Wanted file : wanted) {
      if (file.stamp().isPresent()) {
        outputs.add(file.stamp().get());
      } else {
        outputs.add(SafeFile.write(file.name(), file.path(), file.bytes()));
        written.add(file.path());
      }
    }
    return outputs;
  }

  private List<Wanted> compare(List<GeneratedFile> generated) throws IOException {
    boolean isThere = isThere();
    return Parallel.map(
        generated,
        file -> {
          Path path = path(file.path());
          String name = name(file.path());
          return isThere
              ? compare(name, path, file.text())
              : new Wanted(name, path, file.text(), Optional.empty(), Optional.empty());
        });
  }

  private static Wanted compare(String name, Path path, String text) throws IOException {
    FileStamp stamp = FileStamp.of(name, path);
    if (stamp.isMissing()) {
      return new Wanted(name, path, text, Optional.empty(), Optional.empty());
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return stamp.size() == bytes.length && holds(path, bytes)
        ? new Wanted(name, path, text, Optional.empty(), Optional.of(stamp.with(bytes)))
        : new Wanted(name, path, text, Optional.of(bytes), Optional.empty());
  }

  /** Reads no more of the file than up to where it differs. */
  private static boolean holds(Path path, byte[] bytes) throws IOException {
    byte[] part = new byte[PART];
    int same = 0;
    try (var file = Files.newInputStream(path)) {
      for (int read = file.read(part); read >= 0; read = file.read(part)) {
        int end = same + read;
        if (end > bytes.length || !Arrays.equals(part, 0, read, bytes, same, end)) {
          return false;
        }
        same = end;
      }
      return same == bytes.length;
    } catch (NoSuchFileException e) {
      // Another build has just removed it.
      return false;
    }
  }

  /** What has been written or removed here so far, also by a run that then failed. */
  public List<Path> changed() {
    var changed = new ArrayList<>(written);
    changed.addAll(removed);
    return changed;
  }

  /** Whether there is such a folder: without it, no file need be looked for. */
  boolean isThere() {
    return Files.exists(directory);
  }

  /** Where a generated file goes. */
  Path path(String path) {
    return directory.resolve(path);
  }

  /** The name of a generated file. */
  public String name(String path) {
    return prefix + path;
  }

  private void removeEmptyFolders(Path removed) throws IOException {
    try {
      Path folder = removed.getParent();
      while (folder != null && isBelow(folder)) {
        // Also where it is gone already, with the file: those above it may still be there.
        Files.deleteIfExists(folder);
        folder = folder.getParent();
      }
    } catch (FileSystemException e) {
      // Somebody else's files: they stay, and so does their folder. Or another build was faster,
      // or somebody has the folder open, where that keeps it.
    }
  }

  /**
   * Whether the folder is one of packages: not the output directory itself, whatever its name, nor
   * anybody's link. Of files that lie elsewhere, by now, it may be any folder of the project.
   */
  private boolean isBelow(Path folder) throws IOException {
    boolean below = folder.startsWith(directory) || files.isInside(folder);
    return below && !isOutputDirectory(folder) && !Files.isSymbolicLink(folder);
  }

  private boolean isOutputDirectory(Path folder) throws IOException {
    return folder.equals(directory)
        || Files.exists(folder) && isThere() && Files.isSameFile(folder, directory);
  }
}
