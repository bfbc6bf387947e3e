package dev.codebook.generator.naming;

import java.util.List;

/**
 * Where names are cut into words.
 *
 * @param atoms no cut is made inside what one of these matches
 */
record Cuts(
    Acronyms acronyms,
    LowerUpper lowerUpper,
    DigitBefore digitBefore,
    DigitAfter digitAfter,
    List<Atom> atoms) {

  public Cuts {
    atoms = List.copyOf(atoms);
  }
}
