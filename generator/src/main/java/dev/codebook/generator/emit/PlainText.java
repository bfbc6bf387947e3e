package dev.codebook.generator.emit;

/** Tells the texts, most of all, that need no look at their characters one by one. */
final class PlainText {

  private PlainText() {}

  /** Whether the text holds only what ASCII prints, and none of the special characters. */
  static boolean without(String special, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || special.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }
}
