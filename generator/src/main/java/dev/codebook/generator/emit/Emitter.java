package dev.codebook.generator.emit;

import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.plan.PlannedType;

/** Writes one planned type. */
interface Emitter {

  TypeSpec emit(PlannedType type);
}
