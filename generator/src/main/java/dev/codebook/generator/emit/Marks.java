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
  static final String TEXT_END = "#" + MARK;

  /** Shorter names have no mark. */
  private static final int SHORTEST_NAME = 3;

  private Marks() {}

  /** Stands for a text, wherever it may be. */
  static String ofText(String id) {
    return TEXT + id + TEXT_END;
  }

  /** Stands for a part of a declaration; an identifier. */
  static String ofDeclaration(String part, String list, int kind) {
    return part + MARK + list + MARK + kind + MARK;
  }

  /**
   * Stands for the name of a type; an identifier as long as that, since lines are broken where they
   * are too long.
   *
   * @param letter which differs from that of other types in the same file
   */
  static String ofType(char letter, String name) {
    return name.length() < SHORTEST_NAME
        ? name
        : letter + String.valueOf(MARK).repeat(name.length() - 1);
  }
}
