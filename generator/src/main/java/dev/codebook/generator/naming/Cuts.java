package dev.codebook.generator.naming;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where names are cut into words.
 *
 * @param atoms no cut is made inside what one of these matches
 */
public record Cuts(
    Acronyms acronyms,
    LowerUpper lowerUpper,
    DigitBefore digitBefore,
    DigitAfter digitAfter,
    List<Pattern> atoms) {

  public Cuts {
    atoms = List.copyOf(atoms);
  }
}
