package dev.codebook.generator.emit;

/** Tells the texts, most of all, that need no look at what each of their characters means. */
final class PlainText {

  private final boolean[] isPlain = new boolean['~' + 1];

  /**
   * @param special of what ASCII prints, the characters that mean something
   */
  PlainText(String special) {
    for (int c = ' '; c <= '~'; c++) {
      isPlain[c] = special.indexOf(c) < 0;
    }
  }

  /** Whether the text holds only what ASCII prints, and none of the special characters. */
  boolean is(String text) {
    return are(text.toCharArray());
  }

  /** Of an array, since a cold JVM takes three calls to look at a character of a string. */
  private boolean are(char[] text) {
    for (char c : text) {
      if (c >= isPlain.length || !isPlain[c]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the character is one of those. */
  boolean has(int codePoint) {
    return codePoint < isPlain.length && isPlain[codePoint];
  }
}
