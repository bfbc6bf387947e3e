package dev.codebook.generator.emit;

import dev.codebook.generator.plan.PlannedType;

/** Writes the converters by which Spring takes codes for constants of an enum, and back. */
final class SpringConvertersEmitter implements Emitter {

  private final PlannedType behind;
  private final Dialect dialect;

  /**
   * @param behind the enum
   */
  SpringConvertersEmitter(PlannedType behind, Dialect dialect) {
    this.behind = behind;
    this.dialect = dialect;
  }

  @Override
  public void emit(PlannedType type, Draft draft) {
    draft.declare(Form.FINAL_CLASS);
    draft.add(new SpringConverters(draft.standIn(behind), behind.catalogue().codeType(), dialect));
  }
}
