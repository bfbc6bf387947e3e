package dev.codebook.generator.emit;

import dev.codebook.generator.plan.Constant;

/**
 * What is left of a name when case and separators are ignored: letters with their marks, and
 * digits, also those that take two characters.
 */
final class LenientName {

  private LenientName() {}

  /** Whether a profile changed no more of the constant's name than is ignored. */
  static boolean isKept(Constant constant) {
    String name = constant.name().value();
    String identifier = constant.identifier();
    return name.equals(identifier) || areSame(name.toCharArray(), identifier.toCharArray());
  }

  /** Whether the generated {@code lenient} leaves the same of both names. */
  private static boolean areSame(char[] name, char[] other) {
    int i = next(name, 0);
    int j = next(other, 0);
    while (i < name.length && j < other.length) {
      if (name[i] != other[j] && lower(name[i]) != lower(other[j])) {
        return false;
      }
      i = next(name, i + 1);
      j = next(other, j + 1);
    }
    return i == name.length && j == other.length;
  }

  /** The index of the first character from there on that counts, or the end. */
  private static int next(char[] name, int start) {
    int i = start;
    while (i < name.length && !counts(name[i])) {
      i++;
    }
    return i;
  }

  /** Without a look at a table for what most are, a letter or digit of ASCII. */
  private static boolean counts(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c != '_' && Character.isUnicodeIdentifierPart(c)
        || Character.isSurrogate(c);
  }

  /** Without a look at a table for what is in lower case already. */
  private static char lower(char c) {
    return c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c);
  }
}
