package dev.codebook.generator.emit;

import dev.codebook.catalog.model.Entry;

/** Where the constants of a type have their codes, summaries and attributes. */
interface Storage {

  /** Whether the constants of a Java enum are declared with arguments. */
  boolean takesArguments();

  /** The arguments of an entry's constant in a Java enum; none if it takes none. */
  Expressions arguments(Entry entry);

  /** What sets the field of the code, and those that arguments fill, in a Java enum. */
  Member enumFields();

  /** The expression that stands before the name of a fact's field, dot included; may be empty. */
  String owner();

  /** Adds the nested types that hold what the constants do not hold themselves. */
  void addTo(Draft draft);
}
