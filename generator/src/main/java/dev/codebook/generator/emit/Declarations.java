package dev.codebook.generator.emit;

import com.palantir.javapoet.TypeSpec;

/** How a type declares its constants. */
interface Declarations {

  /** What the type is. */
  TypeSpec.Builder builder();

  /** Adds the constants, their further names, and what the constants are made of. */
  void addTo(Draft draft);
}
