package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.SourceText;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what may not stand in a file as it is: what YAML 1.2 §5.1 does not allow, a byte order mark
 * that is not at the start, and U+0085, which the YAML parser takes for a line end in some places
 * and for a blank in others, and drops.
 */
final class ForbiddenCharacter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char NEXT_LINE = '\u0085';

  private static final String ONLY_AT_START =
      "a byte order mark belongs at the start of the file or nowhere; remove it";
  private static final String REMEDY_IN_TEXT = "remove it";
  private static final String REMEDY_IN_YAML = "remove it, or write it in double quotes as \\u%04x";

  private ForbiddenCharacter() {}

  /** Whether the text has one of those that the YAML parser takes. */
  static boolean isOverlooked(SourceText source) {
    return source.text().indexOf(BYTE_ORDER_MARK) >= 0 || source.text().indexOf(NEXT_LINE) >= 0;
  }

  /** The finding about the first of them in YAML: where there is one, there are many. */
  static Optional<Diagnostic> findInYaml(SourceText source) {
    return find(source, REMEDY_IN_YAML);
  }

  /** The finding about the first of them in another text. */
  static Optional<Diagnostic> findInText(SourceText source) {
    return find(source, REMEDY_IN_TEXT);
  }

  private static Optional<Diagnostic> find(SourceText source, String remedy) {
    String text = source.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isForbidden(c)) {
        String message =
            String.format(Locale.ROOT, "the character U+%04X may not stand here", (int) c);
        String hint =
            c == BYTE_ORDER_MARK ? ONLY_AT_START : String.format(Locale.ROOT, remedy, (int) c);
        return Optional.of(Rule.FILE_CHARACTER.at(source.positionAt(i), message, hint));
      }
    }
    return Optional.empty();
  }

  private static boolean isForbidden(char c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t'
        || c >= 0x7F && c <= 0x9F
        || c == BYTE_ORDER_MARK
        || c == '\uFFFE'
        || c == '\uFFFF';
  }
}
