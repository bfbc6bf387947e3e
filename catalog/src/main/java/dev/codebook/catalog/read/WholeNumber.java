package dev.codebook.catalog.read;

import java.util.OptionalLong;

/**
 * Whole numbers as they may be written: {@code 250}, {@code -1}, {@code 0x1F}. What is not exactly
 * one is not made into one, so that 010 is ten nowhere and eight nowhere.
 */
final class WholeNumber {

  private WholeNumber() {}

  /** Whether the text is one, however large. */
  static boolean isWritten(String text) {
    return isDecimal(text) || isHexadecimal(text);
  }

  static boolean isHexadecimal(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    boolean marked = text.startsWith("0x", start) || text.startsWith("0X", start);
    return marked && areDigits(text, start + 2, 16);
  }

  private static boolean isDecimal(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    return text.equals("0") || !text.startsWith("0", start) && areDigits(text, start, 10);
  }

  /** Whether all that is left of the text are digits, of ASCII alone, and at least one. */
  private static boolean areDigits(String text, int start, int radix) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 'f' || Character.digit(c, radix) < 0) {
        return false;
      }
    }
    return start < text.length();
  }

  /** The number that the text is; empty if it is none, or beyond any long. */
  static OptionalLong of(String text) {
    return isWritten(text) ? value(text) : OptionalLong.empty();
  }

  /** The number that is written so; empty if it is beyond any long. */
  static OptionalLong value(String written) {
    try {
      return OptionalLong.of(Long.decode(written));
    } catch (NumberFormatException e) {
      // The digits are right, so there are too many of them.
      return OptionalLong.empty();
    }
  }
}
