package dev.codebook.generator.plan;

import dev.codebook.catalog.model.Attribute;
import java.util.List;

/**
 * How an attribute looks from Java.
 *
 * @param field the field that holds its value, unless a constant has that name
 * @param accessor the method that answers its value
 * @param choiceType the nested enum of a {@code one-of} attribute; empty for any other type
 * @param choices the constants of that enum, one for each word, in order
 */
public record AttributeMember(
    Attribute attribute, String field, String accessor, String choiceType, List<String> choices) {

  public AttributeMember {
    choices = List.copyOf(choices);
  }

  /** For a boolean, the method that answers the constants for which it is true. */
  public String group() {
    return field;
  }

  /** The constant for that word of a {@code one-of} attribute. */
  public String choice(String word) {
    for (int i = 0; i < choices.size(); i++) {
      if (attribute.choices().get(i).value().equals(word)) {
        return choices.get(i);
      }
    }
    throw new IllegalArgumentException(attribute.name() + " has no choice " + word);
  }
}
