package dev.codebook.maven.pom;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Rule;
import java.util.List;

/**
 * What is wrong with one target, at its place in the pom.
 *
 * @param all to which each finding is added
 */
record TargetFindings(TargetPosition position, List<Diagnostic> all) {

  /** Adds a finding about the target itself. */
  void add(Rule rule, String message, String hint) {
    all.add(rule.at(position.ofTarget(), message, hint));
  }

  /** Adds a finding about an element that no target has. */
  void addUnknown(String element, String message, String hint) {
    all.add(Rule.TARGET_ELEMENT.at(position.ofElement(element), message, hint));
  }

  /** Adds a finding about the value in an element of the target. */
  void add(Rule rule, String element, String value, String message, String hint) {
    all.add(rule.at(position.of(element, value), message, hint));
  }
}
