package dev.codebook.generator.emit;

import dev.codebook.generator.plan.PlannedType;

/** Says what a planned type consists of. */
interface Emitter {

  void emit(PlannedType type, Draft draft);
}
