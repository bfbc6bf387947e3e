package dev.codebook.generator.plan;

import dev.codebook.catalog.check.JavaNames;
import dev.codebook.catalog.diagnostics.Quote;
import java.util.Locale;
import java.util.OptionalInt;

/** Says why Java does not take a text for an identifier. */
final class IllegalIdentifier {

  private IllegalIdentifier() {}

  /** What is wrong with it, as the beginning of a hint. */
  static String reason(String text) {
    if (text.isEmpty()) {
      return "it has no letter or digit";
    }
    OptionalInt character = character(text);
    if (character.isPresent()) {
      String shown = Quote.of(Character.toString(character.getAsInt()));
      return String.format(
          Locale.ROOT, "%s (U+%04X) cannot be in one", shown, character.getAsInt());
    }
    return JavaNames.isKeyword(text)
        ? "it is a keyword"
        : "it cannot start with " + Quote.of(text.substring(0, text.offsetByCodePoints(0, 1)));
  }

  /** The first character that no identifier may have anywhere. */
  static OptionalInt character(String text) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int c = text.codePointAt(i);
      if (!JavaNames.isPart(c)) {
        return OptionalInt.of(c);
      }
    }
    return OptionalInt.empty();
  }
}
