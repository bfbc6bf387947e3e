package dev.codebook.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;

/**
 * A private field and how the constructor fills it.
 *
 * @param given the type of the constructor's parameter, which is named like the field
 * @param stored what the constructor makes of the parameter
 */
record State(FieldSpec field, TypeName given, CodeBlock stored) {

  /** A field that holds what the constructor is given. */
  static State asGiven(FieldSpec field) {
    return new State(field, field.type(), CodeBlock.of("$N", field));
  }
}
