package dev.codebook.generator.emit;

import dev.codebook.catalog.diagnostics.Invisible;

/** Makes a comment of one line of text: whatever the text holds, the comment ends with its line. */
final class LineComment {

  private LineComment() {}

  /** The text with backslashes, which javac may take for escapes, and what is invisible spelled. */
  static String text(String text) {
    var comment = new StringBuilder();
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int codePoint = text.codePointAt(i);
      if (codePoint == '\\' || Invisible.is(codePoint)) {
        comment.append(JavadocText.spelled(codePoint));
      } else {
        comment.appendCodePoint(codePoint);
      }
    }
    return comment.toString();
  }
}
