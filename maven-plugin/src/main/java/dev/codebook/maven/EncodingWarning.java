package dev.codebook.maven;

import dev.codebook.generator.emit.GeneratedFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells of text that javac would read differently; most names and texts are ASCII. */
final class EncodingWarning {

  private EncodingWarning() {}

  /**
   * The warning, if there is reason for one.
   *
   * @param sourceEncoding in which the project's sources are compiled
   */
  static Optional<String> of(List<GeneratedFile> generated, String sourceEncoding) {
    if (isUtf8(sourceEncoding)) {
      return Optional.empty();
    }
    return generated.stream()
        .filter(file -> !StandardCharsets.US_ASCII.newEncoder().canEncode(file.text()))
        .findFirst()
        .map(
            file ->
                file.path()
                    + " is UTF-8 and has characters beyond ASCII, but the project's sources are"
                    + " compiled as "
                    + sourceEncoding
                    + ": texts will come out wrong; set project.build.sourceEncoding to UTF-8");
  }

  /** Whether it is one of the names of UTF-8; a name that no charset has is not. */
  private static boolean isUtf8(String encoding) {
    try {
      return Charset.forName(encoding).equals(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
