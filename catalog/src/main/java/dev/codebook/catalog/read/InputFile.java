package dev.codebook.catalog.read;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that may hold a catalogue or a naming profile, on a disk or in a jar.
 *
 * @param name how readers know it: the path relative to the project, with {@code /}
 */
public record InputFile(String name, Content content) {

  /** Where the bytes come from; those beyond the most that a file may have need not be read. */
  @FunctionalInterface
  public interface Content {
    byte[] read() throws IOException;
  }

  public static InputFile of(String name, Path path) {
    return new InputFile(name, () -> read(path));
  }

  public static InputFile of(String name, URL url) {
    return new InputFile(name, () -> read(url));
  }

  /** All bytes; of more than a file may have, one more than that, so that it is noticed. */
  public static byte[] read(InputStream bytes) throws IOException {
    return bytes.readNBytes(TextDecoder.MOST_BYTES + 1);
  }

  private static byte[] read(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException("it is a directory");
    }
    try (InputStream bytes = Files.newInputStream(path)) {
      return read(bytes);
    }
  }

  private static byte[] read(URL url) throws IOException {
    var connection = url.openConnection();
    // A cached connection keeps the jar open, and on Windows undeletable, for as long as Maven
    // lives.
    connection.setUseCaches(false);
    try (InputStream bytes = connection.getInputStream()) {
      return read(bytes);
    }
  }
}
