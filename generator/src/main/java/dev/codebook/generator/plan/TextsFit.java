package dev.codebook.generator.plan;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.AttributeValue;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reports texts that no string constant of a class file can hold (Java Virtual Machine
 * Specification, §4.4.7: 65,535 bytes of modified UTF-8). Those that only ever become documentation
 * may be of any length.
 */
final class TextsFit {

  private static final int MOST_BYTES = 65_535;

  private final Catalogue catalogue;
  private final List<Diagnostic> findings = new ArrayList<>();

  TextsFit(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Diagnostic> findings() {
    catalogue.series().forEach(series -> check(series.summary()));
    catalogue
        .attributes()
        .forEach(
            attribute -> {
              attribute.choices().forEach(this::check);
              attribute.fallback().ifPresent(this::checkValue);
            });
    catalogue.entries().forEach(this::checkEntry);
    return findings;
  }

  private void checkEntry(Entry entry) {
    check(entry.summary());
    entry.code().value().fold(number -> true, text -> check(text, entry.code().position()));
    entry.attributes().values().forEach(this::checkValue);
  }

  private void checkValue(Located<AttributeValue> value) {
    texts(value.value()).forEach(text -> check(text, value.position()));
  }

  private static Stream<String> texts(AttributeValue value) {
    return value.fold(
        new AttributeValue.Cases<>(
            Stream::of,
            flag -> Stream.empty(),
            number -> Stream.empty(),
            List::stream,
            Stream::of));
  }

  private void check(Located<String> text) {
    check(text.value(), text.position());
  }

  private boolean check(String text, Position position) {
    boolean fits = text.length() <= MOST_BYTES / 3 || bytes(text) <= MOST_BYTES;
    if (!fits) {
      findings.add(
          Rule.TEXT_TOO_LONG.at(
              position,
              "the text takes more than the "
                  + MOST_BYTES
                  + " bytes that a Java string constant may have",
              "shorten it; what is only for reading belongs into a description"));
    }
    return fits;
  }

  private static int bytes(String text) {
    return text.chars().map(c -> c == 0 ? 2 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum();
  }
}
