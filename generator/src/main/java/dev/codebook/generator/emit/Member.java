package dev.codebook.generator.emit;

import com.palantir.javapoet.TypeSpec;

/**
 * Something that a type consists of, as JavaPoet is to write it. Members of the same class and with
 * equal inputs write the same.
 *
 * @see Skeletons
 */
interface Member extends Compared {

  void addTo(TypeSpec.Builder spec);
}
