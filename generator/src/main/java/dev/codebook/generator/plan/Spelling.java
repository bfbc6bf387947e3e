package dev.codebook.generator.plan;

import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.model.Catalogue;
import java.util.List;
import java.util.Optional;

/**
 * What one naming profile makes of one name.
 *
 * @param profile the profile's name
 * @param words what the profile cuts the name into
 * @param given the identifier that the entry or the profile gives the name, whatever the words are
 */
public record Spelling(
    Catalogue catalogue,
    Constant constant,
    String profile,
    List<String> words,
    Optional<Located<String>> given) {

  public Spelling {
    words = List.copyOf(words);
  }
}
