package dev.codebook.generator.emit;

/**
 * Tells the characters that a reader of source code could not see, or that would change how the
 * rest looks.
 */
final class Invisible {

  private Invisible() {}

  static boolean is(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
