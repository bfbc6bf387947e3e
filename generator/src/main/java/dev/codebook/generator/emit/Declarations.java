package dev.codebook.generator.emit;

/** How a type declares its constants. */
interface Declarations {

  /** Adds the constants, their further names, and what the constants are made of. */
  void addTo(Draft draft);
}
