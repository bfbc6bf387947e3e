package dev.codebook.generator.plan;

import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Catalogue;

/**
 * Reports a catalogue with more entries than a Java enum can have constants: all of them are made
 * in one method, whose code may take 65,535 bytes (Java Virtual Machine Specification, §4.7.3), and
 * each takes sixteen even if it holds nothing but its name.
 */
final class EnumFits {

  /** Compiled by a test. */
  private static final int MOST_CONSTANTS = 4_095;

  private EnumFits() {}

  static void check(Catalogue catalogue, Target target, String typeName, Findings findings) {
    int entries = catalogue.entries().size();
    if (target.style() == Style.ENUM && entries > MOST_CONSTANTS) {
      findings.add(
          Rule.ENUM_TOO_LARGE.at(
              catalogue.name().position(),
              "the enum "
                  + typeName
                  + " would have "
                  + entries
                  + " constants, and a Java enum can have "
                  + MOST_CONSTANTS,
              "set <style>class</style> in the target \"enum\", for a class that is used like an"
                  + " enum; or split the catalogue; or leave that target out"));
    }
  }
}
