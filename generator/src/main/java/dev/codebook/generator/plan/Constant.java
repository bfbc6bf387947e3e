package dev.codebook.generator.plan;

import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.model.Code;
import dev.codebook.catalog.model.Entry;

/**
 * A name of an entry as an identifier of a generated type.
 *
 * @param name the entry's own name or one of its aliases
 */
public record Constant(String identifier, Located<String> name, Entry entry) {

  /** The code of the entry. */
  public Code code() {
    return entry.code().value();
  }

  /** Whether the name is a further one of the entry. */
  public boolean isAlias() {
    return !name.equals(entry.name());
  }
}
