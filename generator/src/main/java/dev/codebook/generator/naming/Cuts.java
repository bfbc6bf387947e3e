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

  /** Cuts at digits as these say, and between letters as a profile does that says nothing. */
  static Cuts atDigits(DigitBefore digitBefore, DigitAfter digitAfter) {
    return new Cuts(Acronyms.END, LowerUpper.ANY, digitBefore, digitAfter, List.of());
  }
}
