package dev.codebook.catalog.model;

import dev.codebook.catalog.diagnostics.Located;
import java.util.List;
import java.util.Optional;

/**
 * A typed column that entries may fill.
 *
 * @param choices the words of a {@code one-of} attribute in their order; empty for any other
 * @param summary one sentence; empty where there is none
 * @param fallback what entries without a value have
 */
public record Attribute(
    Located<String> name,
    AttributeType type,
    List<Located<String>> choices,
    Located<String> summary,
    Optional<Located<AttributeValue>> fallback) {

  public Attribute {
    choices = List.copyOf(choices);
  }
}
