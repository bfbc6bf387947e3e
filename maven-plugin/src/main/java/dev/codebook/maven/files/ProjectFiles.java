package dev.codebook.maven.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The files of a project, under the names that readers and generated code know them by. */
public final class ProjectFiles {

  private final Path baseDirectory;

  public ProjectFiles(Path baseDirectory) {
    this.baseDirectory = baseDirectory.toAbsolutePath().normalize();
  }

  /**
   * The path relative to the project, with {@code /} on every system: the same on every machine.
   */
  public String display(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    boolean related = baseDirectory.getRoot().equals(absolute.getRoot());
    Path shown = related ? baseDirectory.relativize(absolute) : absolute.getFileName();
    return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
  }

  /** What the displayed paths of all files below a folder begin with. */
  public String prefix(Path folder) {
    String name = display(folder);
    return name.isEmpty() ? "" : name + "/";
  }

  public Path baseDirectory() {
    return baseDirectory;
  }

  /** Whether the path is below the project's folder. */
  public boolean isInside(Path path) {
    return path.startsWith(baseDirectory) && !path.equals(baseDirectory);
  }

  /** The path that is displayed so, unless it lies on another file system. */
  public Path resolve(String display) {
    return baseDirectory.resolve(display).normalize();
  }

  /**
   * The catalogues and naming profiles of a folder, which may be missing, in no particular order:
   * most builds find them all unchanged, and need none.
   *
   * <p>By paths rather than by names: there is no way back from a name that the platform's charset
   * cannot hold. Such a file can be read, but not generated from, as it cannot be remembered.
   *
   * @param includes Ant patterns; if there are none, all YAML files are included
   */
  public List<FoundFile> inputs(Path directory, List<String> includes, List<String> excludes)
      throws IOException {
    return isThere(directory)
        ? new FolderSearch(prefix(directory), includes, excludes).in(directory)
        : List.of();
  }

  /** What lies in a folder of ours, which may be missing. */
  public static List<Path> list(Path folder) throws IOException {
    var listed = new ArrayList<Path>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          listed.add(file);
        }
      } catch (NoSuchFileException e) {
        // Another build has just found the folder empty, and removed it.
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
    }
    return listed;
  }

  /**
   * Whether there is the catalogue folder; what cannot be reached is not missing, which would cost
   * all that was made of its catalogues.
   */
  private boolean isThere(Path directory) throws IOException {
    try {
      if (Files.readAttributes(directory, BasicFileAttributes.class).isDirectory()) {
        return true;
      }
    } catch (NoSuchFileException e) {
      Path nearest = FileFailure.nearest(directory);
      if (nearest == null || Files.isDirectory(nearest)) {
        return false;
      }
      throw new FileSystemException(display(nearest), null, "it is a link to nothing");
    }
    throw new FileSystemException(
        display(directory), null, "it is a file, and has to be the catalogue folder");
  }
}
