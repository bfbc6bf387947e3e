package dev.codebook.generator.emit;

/**
 * What stands, in that which JavaPoet writes, for something that takes its place afterwards.
 *
 * <p>They hold a character that Java has in identifiers, and that nothing generated holds: texts
 * have it spelled out, literals have it escaped.
 */
final class Marks {

  private static final char MARK = '\u0001';

  /** What the mark of a text begins with. */
  static final String TEXT = MARK + "#";

  /** What the mark of a text ends with. */
  private static final String TEXT_END = "#" + MARK;

  /**
   * Of shorter ones, the mark might be found in the end of a word and the start of a text's mark.
   */
  private static final int SHORTEST_NAME = 3;

  private Marks() {}

  /** Stands for a text, wherever it may be but in a line that JavaPoet may break. */
  static String ofText(String id) {
    return TEXT + id + TEXT_END;
  }

  /** The mark of a text that begins there. */
  static String textAt(String file, int start) {
    return file.substring(start, file.indexOf(TEXT_END, start) + TEXT_END.length());
  }

  /** What the text of that mark is called. */
  static String id(String textMark) {
    return textMark.substring(TEXT.length(), textMark.length() - TEXT_END.length());
  }

  /** The index of what makes the next mark one, or -1. */
  static int next(String file, int start) {
    return file.indexOf(MARK, start);
  }

  /** Stands for a part of a declaration; an identifier. */
  static String ofDeclaration(String part, String list, int kind) {
    return part + MARK + list + MARK + kind + MARK;
  }

  /** Whether there are marks for that name of a type. */
  static boolean areFor(String name) {
    return name.length() >= SHORTEST_NAME;
  }

  /**
   * Stands for the name of a type; an identifier as long as that, since lines are broken where they
   * are too long.
   *
   * @param letter by which an import is sorted, and which no other type in the same file has
   */
  static String ofType(char letter, String name) {
    return areFor(name) ? letter + String.valueOf(MARK).repeat(name.length() - 1) : name;
  }
}
