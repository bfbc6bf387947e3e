package dev.codebook.generator.emit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Texts of one type, which take the places of marks in what is written for all types like it. */
final class OwnTexts {

  private final Map<String, String> texts = new HashMap<>();

  /**
   * Adds a text.
   *
   * @param id a word that no other text of the type has
   * @param text its further lines begin with what stands before the mark in its line; an empty one
   *     takes the line of the mark away, and so is alone in it
   * @return the mark
   */
  String add(String id, String text) {
    if (texts.put(id, text) != null) {
      throw new IllegalArgumentException("Two texts are called " + id);
    }
    return Marks.ofText(id);
  }

  /** The file with the texts in the places of their marks. */
  String fillIn(String file) {
    var filled = new StringBuilder(2 * file.length());
    int done = 0;
    for (int mark = file.indexOf(Marks.TEXT); mark >= 0; mark = file.indexOf(Marks.TEXT, done)) {
      int idEnd = file.indexOf(Marks.TEXT_END, mark);
      String id = file.substring(mark + Marks.TEXT.length(), idEnd);
      String text = Objects.requireNonNull(texts.get(id));
      int lineStart = file.lastIndexOf('\n', mark) + 1;
      int end = idEnd + Marks.TEXT_END.length();
      if (text.isEmpty() && file.charAt(end) == '\n') {
        filled.append(file, done, lineStart);
        end++;
      } else {
        filled.append(file, done, mark);
        appendLines(text, file.substring(lineStart, mark), filled);
      }
      done = end;
    }
    return filled.append(file, done, file.length()).toString();
  }

  private static void appendLines(String text, String beforeLine, StringBuilder filled) {
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      filled.append(text, start, end).append('\n');
      start = end + 1;
      // Without a blank at the end of an empty line.
      boolean isEmpty = start < text.length() && text.charAt(start) == '\n';
      filled.append(isEmpty ? beforeLine.stripTrailing() : beforeLine);
    }
    filled.append(text, start, text.length());
  }
}
