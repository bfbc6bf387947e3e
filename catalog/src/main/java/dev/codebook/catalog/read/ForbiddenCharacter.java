package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.SourceText;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what may not stand in a file as it is: what YAML 1.2 §5.1 does not allow, and a byte order
 * mark that is not at the start.
 */
final class ForbiddenCharacter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private ForbiddenCharacter() {}

  /** Whether the text has the only one of them that the YAML parser takes. */
  static boolean isOverlooked(SourceText source) {
    return source.text().indexOf(BYTE_ORDER_MARK) >= 0;
  }

  /** The finding about the first of them: where there is one, there are many. */
  static Optional<Diagnostic> find(SourceText source) {
    String text = source.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isForbidden(c)) {
        String message =
            String.format(
                Locale.ROOT, "the character U+%04X may not stand in a catalogue", (int) c);
        return Optional.of(Rule.FILE_CHARACTER.at(source.positionAt(i), message, hintFor(c)));
      }
    }
    return Optional.empty();
  }

  private static boolean isForbidden(char c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t'
        || c >= 0x7F && c <= 0x9F && c != 0x85
        || c == BYTE_ORDER_MARK
        || c == '\uFFFE'
        || c == '\uFFFF';
  }

  private static String hintFor(char c) {
    return c == BYTE_ORDER_MARK
        ? "a byte order mark belongs at the start of the file or nowhere; remove it"
        : String.format(Locale.ROOT, "remove it, or write it in double quotes as \\u%04x", (int) c);
  }
}
