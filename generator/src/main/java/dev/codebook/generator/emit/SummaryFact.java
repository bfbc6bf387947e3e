package dev.codebook.generator.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.codebook.catalog.model.Entry;
import dev.codebook.generator.plan.PlannedType;
import javax.lang.model.element.Modifier;

/** The summary of a constant. */
final class SummaryFact implements Fact {

  private final FieldSpec field;

  SummaryFact(String fieldName) {
    this.field = PrivateState.field(Types.STRING, fieldName, "The summary");
  }

  /** Whether any entry has one. */
  static boolean isKnownTo(PlannedType type) {
    return type.catalogue().entries().stream()
        .anyMatch(entry -> !entry.summary().value().isEmpty());
  }

  /** The method where no entry has a summary. */
  static MethodSpec emptyAccessor() {
    return accessorReturning("$S", "");
  }

  @Override
  public State state() {
    return State.asGiven(field);
  }

  @Override
  public void addArgument(Entry entry, Items arguments) {
    arguments.add(Literals.string(entry.summary().value()));
  }

  @Override
  public MethodSpec accessor(String owner) {
    return accessorReturning("$L", owner + field.name());
  }

  private static MethodSpec accessorReturning(String format, String value) {
    return MethodSpec.methodBuilder("summary")
        .addModifiers(Modifier.PUBLIC)
        .returns(Types.STRING)
        .addStatement("return " + format, value)
        .addJavadoc(
            new Javadoc()
                .paragraph("What the code means, in a sentence.")
                .tag("@return the summary; empty when the catalogue has none")
                .build())
        .build();
  }
}
