package dev.codebook.generator.emit;

import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Entry;
import java.util.IdentityHashMap;
import java.util.Objects;

/**
 * What the documentation of a constant says in every type: the catalogue's words, the code, and
 * where its name stands. It is written once for all types of the catalogue.
 */
final class SharedDocs {

  private final Catalogue catalogue;
  private final Dialect dialect;

  /** By the place of a name in the catalogue. */
  private final IdentityHashMap<Located<String>, String> texts = new IdentityHashMap<>();

  SharedDocs(Catalogue catalogue, Dialect dialect) {
    this.catalogue = catalogue;
    this.dialect = dialect;
  }

  /** The paragraphs on a constant with that name. */
  synchronized String of(Located<String> name) {
    if (texts.isEmpty()) {
      for (Entry entry : catalogue.entries()) {
        texts.put(entry.name(), text(entry, entry.name()));
        for (Located<String> alias : entry.aliases()) {
          texts.put(alias, text(entry, alias));
        }
      }
    }
    return Objects.requireNonNull(texts.get(name));
  }

  private String text(Entry entry, Located<String> name) {
    String code = JavadocText.code(entry.code().toString());
    return new Javadoc(dialect)
        .text(entry.summary().value())
        .text(entry.description().value())
        .paragraph("Code ", code, ", declared at ", Javadoc.place(name.position()), ".")
        .text();
  }
}
