package dev.codebook.maven.input;

import dev.codebook.catalog.BundledCatalogues;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Writes jars with one file for Codebook. */
final class JarFiles {

  private JarFiles() {}

  static Path write(Path jar, String name, String text) throws IOException {
    try (var entries = new JarOutputStream(Files.newOutputStream(jar))) {
      entries.putNextEntry(new JarEntry(BundledCatalogues.FOLDER + name));
      entries.write(text.getBytes(StandardCharsets.UTF_8));
      entries.closeEntry();
    }
    return jar;
  }
}
