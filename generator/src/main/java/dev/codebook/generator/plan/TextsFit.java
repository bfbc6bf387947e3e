package dev.codebook.generator.plan;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Attribute;
import dev.codebook.catalog.model.AttributeValue;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Code;
import dev.codebook.catalog.model.Entry;
import dev.codebook.catalog.model.Series;

/**
 * Reports texts that no string constant of a class file can hold (Java Virtual Machine
 * Specification, §4.4.7: 65,535 bytes of modified UTF-8). Those that only ever become documentation
 * may be of any length.
 */
final class TextsFit {

  private static final int MOST_BYTES = 65_535;

  private final Findings findings;

  private TextsFit(Findings findings) {
    this.findings = findings;
  }

  static void check(Catalogue catalogue, Findings findings) {
    new TextsFit(findings).checkTexts(catalogue);
  }

  private void checkTexts(Catalogue catalogue) {
    for (Series series : catalogue.series()) {
      check(series.name());
      check(series.summary());
    }
    for (Attribute attribute : catalogue.attributes()) {
      for (Located<String> choice : attribute.choices()) {
        check(choice);
      }
      if (attribute.fallback().isPresent()) {
        checkValue(attribute.fallback().get());
      }
    }
    for (Entry entry : catalogue.entries()) {
      check(entry.name());
      for (Located<String> alias : entry.aliases()) {
        check(alias);
      }
      check(entry.summary());
      if (entry.deprecation().isPresent()) {
        check(entry.deprecation().get().since());
      }
      if (entry.code().value() instanceof Code.Text code) {
        check(code.value(), entry.code().position());
      }
      for (Located<AttributeValue> value : entry.attributes().values()) {
        checkValue(value);
      }
    }
  }

  private void checkValue(Located<AttributeValue> value) {
    if (value.value() instanceof AttributeValue.Text text) {
      check(text.value(), value.position());
    } else if (value.value() instanceof AttributeValue.Texts texts) {
      for (String text : texts.values()) {
        check(text, value.position());
      }
    }
  }

  private void check(Located<String> text) {
    check(text.value(), text.position());
  }

  private void check(String text, Position position) {
    if (!fits(text)) {
      findings.add(tooLong(position));
    }
  }

  /** Whether a class file can hold the text, or the name. */
  static boolean fits(String text) {
    return text.length() <= MOST_BYTES / 3 || bytes(text) <= MOST_BYTES;
  }

  static Diagnostic tooLong(Position position) {
    return Rule.TEXT_TOO_LONG.at(
        position,
        "the text takes more than the "
            + MOST_BYTES
            + " bytes that a Java string constant may have",
        "shorten it; what is only for reading belongs into a description");
  }

  private static int bytes(String text) {
    return text.chars().map(c -> c == 0 ? 2 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum();
  }
}
