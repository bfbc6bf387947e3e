package dev.codebook.generator.emit;

/** Declares the constants of a type. */
interface Declarer {

  /** Adds the constants, their further names, and what the constants are made of. */
  void addTo(Draft draft);
}
