package dev.codebook.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a folder holds. */
final class FilesBelow {

  private FilesBelow() {}

  /** The files below the folder, which may be missing, by their paths. */
  static Map<String, byte[]> of(Path folder) throws IOException {
    var contents = new TreeMap<String, byte[]>();
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String name = folder.relativize(file).toString().replace('\\', '/');
          contents.put(name, Files.readAllBytes(file));
        }
      }
    }
    return contents;
  }
}
