package dev.codebook.catalog.diagnostics;

/**
 * Tells the characters that a reader could not see, or that would change how the rest looks or what
 * a terminal does.
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
}
