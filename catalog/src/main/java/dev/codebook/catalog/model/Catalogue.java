package dev.codebook.catalog.model;

import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.SourceText;
import java.util.List;

/**
 * A named set of entries, as one file declares it.
 *
 * @param name the type name, UpperCamel
 * @param packageName the Java package; empty where the file leaves it to the build
 * @param summary one sentence; empty where there is none
 * @param description more than a sentence; empty where there is none
 * @param sharedCodes whether several entries may have one code; look-ups then answer the first
 * @param flags whether codes are bits, which a number may hold several of
 * @param attributes in the order of the file
 * @param series in the order of the file
 * @param entries in the order of the file, which is the order of everything generated
 */
public record Catalogue(
    Located<String> name,
    Located<String> packageName,
    Located<String> summary,
    Located<String> description,
    CodeType codeType,
    boolean sharedCodes,
    boolean flags,
    List<Attribute> attributes,
    List<Series> series,
    Reserved reserved,
    List<Entry> entries) {

  public Catalogue {
    attributes = List.copyOf(attributes);
    series = List.copyOf(series);
    entries = List.copyOf(entries);
  }

  /** The file it was read from. */
  public SourceText source() {
    return name.position().source();
  }
}
