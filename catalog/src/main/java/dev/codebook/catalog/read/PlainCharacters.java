package dev.codebook.catalog.read;

/**
 * Which characters stand for themselves in YAML 1.2, at least for those who know nothing of it but
 * that. Each is one unit of UTF-16 and one column.
 */
final class PlainCharacters {

  /** Of ASCII, what means nothing in a text, whatever stands next to it. */
  static final boolean[] ORDINARY = new boolean[128];

  /** Of ASCII, what a word may consist of. */
  static final boolean[] IN_WORD = new boolean[128];

  static {
    for (char c = ' '; c <= '~'; c++) {
      ORDINARY[c] = c != ':' && c != '#' && !isBracketOrComma(c);
      IN_WORD[c] = startsWord(c) || c == '-' || c == '_';
    }
  }

  private PlainCharacters() {}

  /** Whether a word may begin with it. */
  static boolean startsWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  /** Whether a text without quotes may begin with it, whatever comes next. */
  static boolean startsText(char c) {
    return startsWord(c) || c > '~' && isHarmless(c);
  }

  /** Whether it ends a text within brackets. */
  static boolean isBracketOrComma(char c) {
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
  }

  /** Not a tab, not invisible, and not the end of a line in any version of YAML. */
  static boolean isHarmless(char c) {
    return c >= ' ' && c <= '~' || c > '\u00A0' && c < '\uD800' && c != '\u2028' && c != '\u2029';
  }
}
