package dev.codebook.generator.emit;

import dev.codebook.generator.plan.Constant;

/** What is left of a name when case and everything but letters and digits are ignored. */
final class LenientName {

  private LenientName() {}

  /** Whether a profile changed no more of the constant's name than is ignored. */
  static boolean isKept(Constant constant) {
    return areSame(constant.name().value(), constant.identifier());
  }

  /** Whether the generated {@code lenient} leaves the same of both names. */
  private static boolean areSame(String name, String other) {
    int i = next(name, 0);
    int j = next(other, 0);
    while (i < name.length() && j < other.length()) {
      if (lower(name.charAt(i)) != lower(other.charAt(j))) {
        return false;
      }
      i = next(name, i + 1);
      j = next(other, j + 1);
    }
    return i == name.length() && j == other.length();
  }

  /** The index of the first letter or digit from there on, or the end. */
  private static int next(String name, int start) {
    int i = start;
    while (i < name.length() && !isLetterOrDigit(name.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Without a look at a table for a letter of ASCII, which most are. */
  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || Character.isLetterOrDigit(c);
  }

  /** Without a look at a table for what is in lower case already. */
  private static char lower(char c) {
    return c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c);
  }
}
