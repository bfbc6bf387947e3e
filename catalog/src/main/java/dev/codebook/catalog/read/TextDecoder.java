package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Decodes the bytes of a file: UTF-8, with or without a byte order mark. */
final class TextDecoder {

  /** More than any catalogue; a guard against a file that got here by mistake. */
  static final int MOST_BYTES = 64 * 1024 * 1024;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final char REPLACEMENT = '\uFFFD';

  private TextDecoder() {}

  static Decoded decode(String file, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return tooLarge(file);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    var source = new SourceText(file, marked ? text.substring(1) : text);
    // What is not UTF-8 has become this character, which a text may hold as well.
    return new Decoded(
        source,
        text.indexOf(REPLACEMENT) < 0 ? List.of() : malformed(bytes, source, marked ? 1 : 0));
  }

  private static Decoded tooLarge(String file) {
    var source = new SourceText(file, "");
    String message = "the file has more than the " + MOST_BYTES + " bytes that one may have";
    return new Decoded(
        source, List.of(Rule.FILE_TOO_LARGE.at(source.start(), message, "split it into several")));
  }

  /**
   * At most one finding, of the first byte that is not UTF-8.
   *
   * @param skipped how many characters the source does without at the start
   */
  private static List<Diagnostic> malformed(byte[] bytes, SourceText source, int skipped) {
    var input = ByteBuffer.wrap(bytes);
    var before = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, before, true);
    if (!result.isError()) {
      return List.of();
    }
    String message =
        String.format(Locale.ROOT, "byte 0x%02X is not UTF-8", bytes[input.position()]);
    String hint =
        looksLikeUtf16(bytes)
            ? "this looks like UTF-16; save the file as UTF-8"
            : "save the file as UTF-8";
    return List.of(
        Rule.FILE_ENCODING.at(source.positionAt(before.position() - skipped), message, hint));
  }

  private static boolean looksLikeUtf16(byte[] bytes) {
    return bytes.length >= 2
        && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
            || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
  }
}
