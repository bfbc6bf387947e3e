package dev.codebook.maven.pom;

import dev.codebook.catalog.diagnostics.Position;

/**
 * Where one target stands in the pom.
 *
 * @param number of the target, from zero
 */
record TargetPosition(PomText pom, int number) {

  /** The position of the target itself. */
  Position ofTarget() {
    return pom.ofTarget(number);
  }

  /** The position of an element of the target. */
  Position ofElement(String element) {
    return pom.ofTarget(number, element);
  }

  /** The position of the value in an element of the target. */
  Position of(String element, String value) {
    return pom.ofTarget(number, element, value);
  }
}
