package dev.codebook.generator.emit;

import dev.codebook.catalog.model.CodeType;
import dev.codebook.catalog.model.Entry;
import java.util.ArrayList;
import java.util.List;

/** Has each constant hold everything: what one expects of an enum, as long as it is not large. */
final class InlineStorage implements Storage {

  private final FinalField code;
  private final CodeType codeType;
  private final List<Fact> facts;
  private final Dialect dialect;

  InlineStorage(FinalField code, CodeType codeType, List<Fact> facts, Dialect dialect) {
    this.code = code;
    this.codeType = codeType;
    this.facts = facts;
    this.dialect = dialect;
  }

  @Override
  public boolean takesArguments() {
    return true;
  }

  @Override
  public Expressions arguments(Entry entry) {
    var arguments = new Expressions(dialect).add(Literals.code(entry.code().value(), codeType));
    for (Fact fact : facts) {
      fact.addArgument(entry, arguments);
    }
    return arguments;
  }

  /** What those arguments fill. */
  List<FinalField> fields() {
    var fields = new ArrayList<>(List.of(code));
    for (Fact fact : facts) {
      fields.add(fact.field());
    }
    return fields;
  }

  @Override
  public Member enumFields() {
    return new FinalFields(fields());
  }

  @Override
  public String owner() {
    return "";
  }

  @Override
  public void addTo(Draft draft) {
    // The constants hold everything.
  }
}
