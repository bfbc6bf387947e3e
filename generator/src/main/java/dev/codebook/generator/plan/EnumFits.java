package dev.codebook.generator.plan;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Attribute;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Series;
import java.util.List;

/**
 * Reports more constants than a Java enum can have: all of them are made in one method, whose code
 * may take 65,535 bytes (Java Virtual Machine Specification, §4.7.3), and each takes sixteen even
 * if it holds nothing but its name.
 */
final class EnumFits {

  /** Compiled by a test. */
  private static final int MOST_CONSTANTS = 4_095;

  /**
   * Of a nested enum, whose constants hold a text, and of which a method may ask one after the
   * other; compiled by a test.
   */
  private static final int MOST_NESTED = 2_500;

  private EnumFits() {}

  static void check(Catalogue catalogue, Target target, String typeName, Findings findings) {
    if (target.style() == Style.ENUM && catalogue.entries().size() > MOST_CONSTANTS) {
      findings.add(
          tooLarge(
              catalogue.name(),
              "the enum " + typeName,
              catalogue.entries().size(),
              "a Java enum can have " + MOST_CONSTANTS,
              "set <style>class</style> in the target \"enum\", for a class that is used like an"
                  + " enum; or split the catalogue; or leave that target out"));
    }
    if (target.kind() == TargetKind.ENUM) {
      checkNested(catalogue, findings);
    }
  }

  private static void checkNested(Catalogue catalogue, Findings findings) {
    List<Series> series = catalogue.series();
    if (series.size() > MOST_NESTED) {
      findings.add(
          tooLarge(
              series.get(MOST_NESTED).name(),
              "the nested enum " + PlannedType.SERIES,
              series.size(),
              "it can have " + MOST_NESTED,
              "have fewer and longer series, or split the catalogue"));
    }
    for (Attribute attribute : catalogue.attributes()) {
      if (attribute.choices().size() > MOST_NESTED) {
        findings.add(
            tooLarge(
                attribute.name(),
                "the nested enum of the attribute " + Quote.of(attribute.name().value()),
                attribute.choices().size(),
                "it can have " + MOST_NESTED,
                "give the attribute the type string"));
      }
    }
  }

  private static Diagnostic tooLarge(
      Located<String> place, String type, int constants, String most, String hint) {
    return Rule.ENUM_TOO_LARGE.at(
        place.position(), type + " would have " + constants + " constants, and " + most, hint);
  }
}
