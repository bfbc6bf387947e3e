package dev.codebook.maven.files;

import dev.codebook.maven.state.FileStamp;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

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
   * The catalogues and naming profiles of a folder, which may be missing, sorted by their names.
   *
   * <p>By paths rather than by names: there is no way back from a name that the platform's charset
   * cannot hold. Such a file can be read, but not generated from, as it cannot be remembered.
   *
   * @param includes Ant patterns; if there are none, all YAML files are included
   */
  public List<FoundFile> inputs(Path directory, List<String> includes, List<String> excludes)
      throws IOException {
    if (Files.notExists(directory, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    if (!isFolder(directory)) {
      throw new FileSystemException(
          display(directory), null, "it is a file, and has to be the catalogue folder");
    }
    var search = new Search(directory, new FilePatterns(includes, excludes));
    Files.walkFileTree(directory, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, search);
    Collections.sort(search.found);
    return search.found;
  }

  /**
   * Whether it is a folder; what cannot be reached is not missing, which would cost all that was
   * made of its catalogues.
   */
  private boolean isFolder(Path directory) throws IOException {
    try {
      return Files.readAttributes(directory, BasicFileAttributes.class).isDirectory();
    } catch (NoSuchFileException e) {
      throw new FileSystemException(display(directory), null, "it is a link to nothing");
    }
  }

  /** The search of a folder for files. */
  private final class Search extends SimpleFileVisitor<Path> {

    private final Path directory;
    private final int prefix;
    private final String display;
    private final FilePatterns patterns;
    private final DefaultExcludes defaultExcludes = new DefaultExcludes();
    private final List<FoundFile> found = new ArrayList<>();

    Search(Path directory, FilePatterns patterns) {
      this.directory = directory;
      this.prefix = directory.toString().length() + 1;
      this.display = prefix(directory);
      this.patterns = patterns;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean excluded =
          !folder.equals(directory) && defaultExcludes.haveFolder(simpleName(path(folder)));
      return excluded ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = path(file);
      // Whoever reads a pipe waits for somebody to write into it.
      if (!attributes.isOther() && counts(path)) {
        found.add(new FoundFile(file, FileStamp.of(name(path), attributes)));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      boolean folder = file.equals(directory) || Files.isDirectory(file);
      if (folder && !(e instanceof FileSystemLoopException)) {
        throw e;
      }
      // A link to a folder above: what is behind it has been seen. What else cannot be looked at, a
      // link to nothing, is reported when it is read.
      String path = path(file);
      if (!(e instanceof FileSystemLoopException) && counts(path)) {
        found.add(new FoundFile(file, FileStamp.of(name(path), file)));
      }
      return FileVisitResult.CONTINUE;
    }

    private String path(Path file) {
      return file.toString().substring(prefix);
    }

    private boolean counts(String path) {
      return patterns.match(path) && !defaultExcludes.haveFile(simpleName(path));
    }

    private String name(String path) {
      return display + path.replace(File.separatorChar, '/');
    }

    private static String simpleName(String path) {
      return path.substring(path.lastIndexOf(File.separatorChar) + 1);
    }
  }
}
