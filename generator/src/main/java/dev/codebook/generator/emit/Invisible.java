package dev.codebook.generator.emit;

/**
 * Tells the characters that a reader of source code could not see, or that would change how the
 * rest looks.
 */
final class Invisible {

  private Invisible() {}

  static boolean is(int codePoint) {
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
