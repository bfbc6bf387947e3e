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

  /** The text of that mark. */
  String get(String mark) {
    return Objects.requireNonNull(texts.get(Marks.id(mark)));
  }
}
