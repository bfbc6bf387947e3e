package dev.codebook.generator.emit;

import dev.codebook.generator.plan.Constant;

/** What is left of a name when case and everything but letters and digits are ignored. */
final class LenientName {

  private LenientName() {}

  /** Whether a profile changed no more of the constant's name than is ignored. */
  static boolean isKept(Constant constant) {
    return of(constant.name().value()).equals(of(constant.identifier()));
  }

  /** Does just what the generated {@code lenient} does. */
  static String of(String name) {
    var letters = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }
}
