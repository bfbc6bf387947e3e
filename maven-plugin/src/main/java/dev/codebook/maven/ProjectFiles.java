package dev.codebook.maven;

import dev.codebook.catalog.read.InputFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.codehaus.plexus.util.DirectoryScanner;
import org.codehaus.plexus.util.SelectorUtils;

/** The files of a project, under the names that readers and generated code know them by. */
final class ProjectFiles {

  /** What version control and editors leave behind, as everywhere in Maven. */
  private static final List<String> DEFAULT_EXCLUDES = List.of(DirectoryScanner.DEFAULTEXCLUDES);

  private final Path baseDirectory;

  ProjectFiles(Path baseDirectory) {
    this.baseDirectory = baseDirectory.toAbsolutePath().normalize();
  }

  /**
   * The path relative to the project, with {@code /} on every system: the same on every machine.
   */
  String display(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    boolean related = baseDirectory.getRoot().equals(absolute.getRoot());
    Path shown = related ? baseDirectory.relativize(absolute) : absolute.getFileName();
    return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
  }

  /** Whether the path is below the project's folder. */
  boolean isInside(Path path) {
    return path.startsWith(baseDirectory) && !path.equals(baseDirectory);
  }

  /** The path that is displayed so, unless it lies on another file system. */
  Path resolve(String display) {
    return baseDirectory.resolve(display).normalize();
  }

  /**
   * The catalogues and naming profiles of a folder, which may be missing, sorted by their names.
   *
   * <p>By paths rather than by names: a name that the platform's charset cannot hold is found by
   * its path alone.
   */
  List<InputFile> inputs(Path directory, List<String> includes, List<String> excludes)
      throws IOException {
    var inputs = new ArrayList<InputFile>();
    if (Files.isDirectory(directory)) {
      Files.walkFileTree(
          directory,
          Set.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              visit(file);
              return FileVisitResult.CONTINUE;
            }

            private void visit(Path file) {
              String name = directory.relativize(file).toString();
              boolean excluded = matches(excludes, name) || matches(DEFAULT_EXCLUDES, name);
              if (matches(includes, name) && !excluded) {
                inputs.add(InputFile.of(display(file), file));
              }
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
              if (Files.isDirectory(file) && !(e instanceof FileSystemLoopException)) {
                throw e;
              }
              // A link to a folder above: what is behind it has been seen. What else cannot be
              // looked at, a link to nothing, is reported when it is read.
              if (!(e instanceof FileSystemLoopException)) {
                visit(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    }
    inputs.sort(Comparator.comparing(InputFile::name));
    return inputs;
  }

  private static boolean matches(List<String> patterns, String name) {
    for (String pattern : patterns) {
      String slashed = pattern.strip();
      String whole = slashed.endsWith("/") ? slashed + "**" : slashed;
      String platform = whole.replace('/', File.separatorChar);
      if (SelectorUtils.matchPath(platform, name, File.separator, true)) {
        return true;
      }
    }
    return false;
  }
}
