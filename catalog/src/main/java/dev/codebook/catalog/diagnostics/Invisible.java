package dev.codebook.catalog.diagnostics;

import java.util.Locale;

/**
 * Tells, and spells out, the characters that a reader could not see, or that would change how the
 * rest looks or what a terminal does.
 */
public final class Invisible {

  private Invisible() {}

  public static boolean is(int codePoint) {
    // What is unassigned differs between JDKs; what can never be a character does not.
    if ((codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF) {
      return true;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** The text with each of them as an escape, so that it neither breaks nor colours a line. */
  public static String spelledOut(String text) {
    if (text.codePoints().noneMatch(Invisible::is)) {
      return text;
    }
    var shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Invisible.is(c)) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }
}
