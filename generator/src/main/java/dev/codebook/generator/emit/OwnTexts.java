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

  /**
   * Puts a text in the place of its mark, at the end of what is written so far.
   *
   * @return whether the line of the mark has gone, with all that stands before it
   */
  boolean append(String mark, boolean endsLine, StringBuilder file) {
    String text = Objects.requireNonNull(texts.get(Marks.id(mark)));
    if (text.isEmpty() && endsLine) {
      file.setLength(lineStart(file));
      return true;
    }
    int start = 0;
    int end = text.indexOf('\n');
    if (end >= 0) {
      String beforeLine = file.substring(lineStart(file));
      for (; end >= 0; end = text.indexOf('\n', start)) {
        file.append(text, start, end).append('\n');
        start = end + 1;
        // Without a blank at the end of an empty line.
        boolean isEmpty = start < text.length() && text.charAt(start) == '\n';
        file.append(isEmpty ? beforeLine.stripTrailing() : beforeLine);
      }
    }
    file.append(text, start, text.length());
    return false;
  }

  private static int lineStart(StringBuilder file) {
    return file.lastIndexOf("\n") + 1;
  }
}
