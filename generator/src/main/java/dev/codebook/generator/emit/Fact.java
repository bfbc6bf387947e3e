package dev.codebook.generator.emit;

import dev.codebook.catalog.model.Entry;

/** Something that a constant knows besides its code: its summary, or the value of an attribute. */
interface Fact {

  FinalField field();

  /** Adds the constructor's argument for the entry. */
  void addArgument(Entry entry, Expressions arguments);

  /**
   * The method that answers it.
   *
   * @param owner the expression before the name of the field; empty for the constant itself
   */
  Accessor accessor(String owner);
}
