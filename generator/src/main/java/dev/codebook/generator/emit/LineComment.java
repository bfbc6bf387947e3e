package dev.codebook.generator.emit;

import dev.codebook.catalog.diagnostics.Invisible;
import java.util.Locale;

/** Makes a comment of one line of text: whatever the text holds, the comment ends with its line. */
final class LineComment {

  private LineComment() {}

  /** The text with backslashes, which javac may take for escapes, and what is invisible spelled. */
  static String text(String text) {
    var comment = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\\' || Invisible.is(c)) {
                comment.append(String.format(Locale.ROOT, "U+%04X", c));
              } else {
                comment.appendCodePoint(c);
              }
            });
    return comment.toString();
  }
}
