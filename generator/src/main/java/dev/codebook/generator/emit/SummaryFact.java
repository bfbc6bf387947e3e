package dev.codebook.generator.emit;

import dev.codebook.catalog.model.Entry;
import dev.codebook.generator.plan.PlannedType;

/**
 * The summary of a constant.
 *
 * @param fieldName the field that holds it
 */
record SummaryFact(String fieldName) implements Fact {

  /** Whether any entry has one. */
  static boolean isKnownTo(PlannedType type) {
    for (Entry entry : type.catalogue().entries()) {
      if (!entry.summary().value().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The method where no entry has a summary. */
  static Accessor emptyAccessor() {
    return accessorReturning("\"\"");
  }

  @Override
  public FinalField field() {
    return new FinalField(Types.STRING, fieldName, "The summary");
  }

  @Override
  public void addArgument(Entry entry, Expressions arguments) {
    arguments.add(Literals.string(entry.summary().value()));
  }

  @Override
  public Accessor accessor(String owner) {
    return accessorReturning(owner + fieldName);
  }

  private static Accessor accessorReturning(String expression) {
    return new Accessor(
        "summary",
        Types.STRING,
        expression,
        new Javadoc()
            .paragraph("What the code means, in a sentence.")
            .tag("@return the summary; empty when the catalogue has none")
            .text());
  }
}
