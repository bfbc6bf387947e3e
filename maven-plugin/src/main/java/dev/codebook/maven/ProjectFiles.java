package dev.codebook.maven;

import dev.codebook.catalog.read.CatalogueFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.codehaus.plexus.util.DirectoryScanner;

/** The files of a project, under the names that readers and generated code know them by. */
final class ProjectFiles {

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

  /** The path that is displayed so, unless it lies on another file system. */
  Path resolve(String display) {
    return baseDirectory.resolve(display).normalize();
  }

  /** The catalogues of a folder, which may be missing, sorted by their names. */
  List<CatalogueFile> catalogues(Path directory, List<String> includes, List<String> excludes) {
    var catalogues = new ArrayList<CatalogueFile>();
    if (Files.isDirectory(directory)) {
      var scanner = new DirectoryScanner();
      scanner.setBasedir(directory.toFile());
      scanner.setIncludes(includes.toArray(String[]::new));
      scanner.setExcludes(excludes.toArray(String[]::new));
      scanner.addDefaultExcludes();
      scanner.scan();
      Arrays.stream(scanner.getIncludedFiles())
          .map(directory::resolve)
          .map(path -> CatalogueFile.of(display(path), path))
          .sorted(Comparator.comparing(CatalogueFile::name))
          .forEach(catalogues::add);
    }
    return catalogues;
  }
}
