package dev.codebook.maven.output;

import dev.codebook.generator.emit.SourceWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Tells the files that we have written from those of others, by their first line. */
final class Authorship {

  private Authorship() {}

  /** Whether there is something else than a file that we have written. */
  static boolean isForeign(Path file) throws IOException {
    BasicFileAttributes attributes;
    try {
      // At once: between two questions, another build may write or remove the file.
      attributes = Files.readAttributes(file, BasicFileAttributes.class);
    } catch (IOException e) {
      // It is missing; or else whoever writes it will say what is in its way. A link to nothing
      // would not be in its way: it is somebody's, and would be gone.
      return Files.isSymbolicLink(file);
    }
    return !(attributes.isRegularFile() && isOurs(file));
  }

  /** Whether we have written the file, whenever and whatever for. */
  static boolean isOurs(Path file) throws IOException {
    // Not as UTF-8: a file that is somebody else's may hold anything.
    try (var text = Files.newInputStream(file);
        var lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.ISO_8859_1))) {
      String first = lines.readLine();
      // What was emptied or cut off, by a full disk say, has nothing that could be lost.
      return first == null
          || SourceWriter.isHeader(first)
          || lines.readLine() == null && SourceWriter.isBeginningOfHeader(first);
    } catch (NoSuchFileException e) {
      // Another build has just removed it, so it was.
      return true;
    }
  }
}
