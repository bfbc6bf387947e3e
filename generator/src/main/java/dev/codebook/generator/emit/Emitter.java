package dev.codebook.generator.emit;

import dev.codebook.generator.plan.PlannedType;

/** Writes one planned type. */
interface Emitter {

  Draft emit(PlannedType type);
}
