package dev.codebook.catalog.read;

/** Characters that YAML 1.2 gives no meaning to where they stand, each one unit of UTF-16. */
final class PlainCharacters {

  /** Of ASCII, what means nothing in a text, whatever stands next to it. */
  private static final boolean[] ORDINARY = new boolean[128];

  /** Of ASCII, what a word may consist of. */
  private static final boolean[] IN_WORD = new boolean[128];

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

  /** Printable, no tab, no no-break space, and no end of a line in any version of YAML. */
  static boolean isHarmless(char c) {
    return c >= ' ' && c <= '~' || c > '\u00A0' && c < '\uD800' && c != '\u2028' && c != '\u2029';
  }

  /** The index of the first character, from there on, that no word has. */
  static int endOfWord(char[] text, int start) {
    return endOf(IN_WORD, text, start);
  }

  /** The index of the first character, from there on, that may mean something in a text. */
  static int endOfOrdinary(char[] text, int start) {
    return endOf(ORDINARY, text, start);
  }

  /** Without a method that is called for each, of which a cold JVM makes more than of all else. */
  private static int endOf(boolean[] some, char[] text, int start) {
    int end = start;
    while (text[end] < some.length && some[text[end]]) {
      end++;
    }
    return end;
  }
}
