package dev.codebook.generator.emit;

import dev.codebook.catalog.model.Entry;
import java.util.List;

/** Where the constants of a type have their codes, summaries and attributes. */
interface Storage {

  /** The arguments with which the constant of an entry is declared. */
  Expressions arguments(Entry entry);

  /** What those arguments fill. */
  List<FinalField> fields();

  /**
   * The code of a constant, where it is not among the arguments; otherwise empty.
   *
   * @param ordinal the expression that answers the constant's ordinal
   */
  String code(String ordinal);

  /** The expression that stands before the name of a fact's field, dot included; may be empty. */
  String owner();

  /** Adds the nested types that hold what the constants do not hold themselves. */
  void addTo(Draft draft);
}
