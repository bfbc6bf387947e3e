package dev.codebook.generator.emit;

import dev.codebook.generator.plan.PlannedType;

/** Writes the converter by which JPA stores a constant of an enum as its code. */
final class JpaConverterEmitter implements Emitter {

  private final PlannedType behind;
  private final Dialect dialect;

  /**
   * @param behind the enum
   */
  JpaConverterEmitter(PlannedType behind, Dialect dialect) {
    this.behind = behind;
    this.dialect = dialect;
  }

  @Override
  public void emit(PlannedType type, Draft draft) {
    draft.declare(Form.FINAL_CLASS);
    draft.add(new JpaConverter(draft.standIn(behind), behind.catalogue().codeType(), dialect));
  }
}
