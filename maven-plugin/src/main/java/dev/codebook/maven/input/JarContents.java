package dev.codebook.maven.input;

import dev.codebook.catalog.BundledCatalogues;
import dev.codebook.catalog.read.InputFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** What lies in one jar, or in the folder that will become one. */
final class JarContents {

  private final File file;
  private final String owner;

  /**
   * @param owner how a reader knows it
   */
  JarContents(File file, String owner) {
    this.file = file;
    this.owner = owner;
  }

  /** The resource, if it is there. */
  Stream<Jars.Place> find(String resource) throws IOException {
    if (file.isDirectory()) {
      return Files.isRegularFile(file.toPath().resolve(resource))
          ? Stream.of(place(resource))
          : Stream.empty();
    }
    try (var jar = open()) {
      return jar.getEntry(resource) == null ? Stream.empty() : Stream.of(place(resource));
    }
  }

  /** The YAML files for Codebook. */
  Stream<Jars.Place> all() throws IOException {
    return resources().stream().filter(JarContents::isInput).sorted().map(this::place);
  }

  /** The jar, or the files in the folder. */
  List<Path> files() throws IOException {
    if (!file.isDirectory()) {
      return List.of(file.toPath());
    }
    try (Stream<Path> files = Files.walk(file.toPath())) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The jar, or the YAML files for Codebook in the folder. */
  List<Path> inputFiles() throws IOException {
    if (!file.isDirectory()) {
      return List.of(file.toPath());
    }
    return resources().stream()
        .filter(JarContents::isInput)
        .sorted()
        .map(file.toPath()::resolve)
        .toList();
  }

  private List<String> resources() throws IOException {
    if (file.isDirectory()) {
      Path root = file.toPath();
      Path folder = root.resolve(BundledCatalogues.FOLDER);
      if (!Files.isDirectory(folder)) {
        return List.of();
      }
      try (Stream<Path> files = Files.walk(folder)) {
        return files
            .map(path -> root.relativize(path).toString().replace(File.separatorChar, '/'))
            .toList();
      }
    }
    if (!isJar(file)) {
      return List.of();
    }
    try (var jar = open()) {
      return jar.stream().map(JarEntry::getName).toList();
    }
  }

  /** Dependencies may be poms and archives of other kinds, too. */
  static boolean isJar(File file) {
    return file.getName().endsWith(".jar");
  }

  private static boolean isInput(String resource) {
    return resource.startsWith(BundledCatalogues.FOLDER)
        && (resource.endsWith(".yaml") || resource.endsWith(".yml"));
  }

  private Jars.Place place(String resource) {
    InputFile input =
        file.isDirectory()
            ? InputFile.of(resource, file.toPath().resolve(resource))
            : new InputFile(resource, () -> read(resource));
    return new Jars.Place(input, owner);
  }

  private byte[] read(String resource) throws IOException {
    try (var jar = open()) {
      JarEntry entry = jar.getJarEntry(resource);
      if (entry == null) {
        // Another build has just installed a jar without it.
        throw new NoSuchFileException(resource);
      }
      try (var bytes = jar.getInputStream(entry)) {
        return InputFile.read(bytes);
      }
    }
  }

  private JarFile open() throws IOException {
    try {
      return new JarFile(file);
    } catch (IOException e) {
      throw new IOException("the dependency " + file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
