package dev.codebook.generator.plan;

import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Attribute;
import dev.codebook.catalog.model.AttributeType;
import dev.codebook.catalog.model.AttributeValue;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.catalog.model.Entry;
import java.util.Optional;

/** Reports what Java cannot make a constant of: too many attributes, or lists that are too long. */
final class EntriesFit {

  /** Of which a long takes two (Java Virtual Machine Specification, §4.3.3). */
  private static final int MOST_PARAMETERS = 255;

  /** The constant itself, its name, its position and its summary. */
  private static final int PARAMETERS_OF_ANY = 4;

  /**
   * Each takes eight bytes in the method that makes the constant, and a method may have 65,535
   * (Java Virtual Machine Specification, §4.7.3).
   */
  private static final int MOST_ITEMS = 8_000;

  private final Catalogue catalogue;
  private final String typeName;
  private final Findings findings;

  private EntriesFit(Catalogue catalogue, String typeName, Findings findings) {
    this.catalogue = catalogue;
    this.typeName = typeName;
    this.findings = findings;
  }

  static void check(Catalogue catalogue, Target target, String typeName, Findings findings) {
    if (target.kind() == TargetKind.ENUM && !catalogue.attributes().isEmpty()) {
      var check = new EntriesFit(catalogue, typeName, findings);
      check.checkAttributes();
      check.checkLists();
    }
  }

  private void checkAttributes() {
    int parameters = PARAMETERS_OF_ANY + (catalogue.codeType() == CodeType.LONG ? 2 : 1);
    for (Attribute attribute : catalogue.attributes()) {
      boolean isLong = attribute.type() == AttributeType.LONG && attribute.fallback().isPresent();
      parameters += isLong ? 2 : 1;
      if (parameters > MOST_PARAMETERS) {
        findings.add(
            Rule.ENTRY_TOO_LARGE.at(
                attribute.name().position(),
                "with the attribute "
                    + Quote.of(attribute.name().value())
                    + " a constant of the enum "
                    + typeName
                    + " would take more than the "
                    + MOST_PARAMETERS
                    + " parameters that Java has",
                "leave attributes out, or make one list of several; or leave the target"
                    + " \"enum\" out"));
        return;
      }
    }
  }

  private void checkLists() {
    for (Entry entry : catalogue.entries()) {
      int items = 0;
      for (Attribute attribute : catalogue.attributes()) {
        Optional<AttributeValue> value = entry.valueOf(attribute);
        if (value.isPresent() && value.get() instanceof AttributeValue.Texts texts) {
          items += texts.values().size();
        }
      }
      if (items > MOST_ITEMS) {
        findings.add(
            Rule.ENTRY_TOO_LARGE.at(
                entry.name().position(),
                "the lists of "
                    + Quote.of(entry.name().value())
                    + " have "
                    + items
                    + " items, and Java makes a constant with at most "
                    + MOST_ITEMS,
                "shorten them; or leave the target \"enum\" out"));
      }
    }
  }
}
