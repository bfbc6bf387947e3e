package dev.codebook.generator.emit;

import dev.codebook.catalog.model.CodeType;
import dev.codebook.catalog.model.Entry;
import java.util.ArrayList;
import java.util.List;

/** Has each constant hold everything: what one expects of an enum, as long as it is not large. */
final class InlineStorage implements Storage {

  private final State code;
  private final CodeType codeType;
  private final List<Fact> facts;
  private final Dialect dialect;

  InlineStorage(State code, CodeType codeType, List<Fact> facts, Dialect dialect) {
    this.code = code;
    this.codeType = codeType;
    this.facts = facts;
    this.dialect = dialect;
  }

  @Override
  public Items arguments(Entry entry) {
    var arguments = new Items(dialect).add(Literals.code(entry.code().value(), codeType));
    for (Fact fact : facts) {
      fact.addArgument(entry, arguments);
    }
    return arguments;
  }

  @Override
  public List<State> states() {
    var states = new ArrayList<>(List.of(code));
    for (Fact fact : facts) {
      states.add(fact.state());
    }
    return states;
  }

  @Override
  public String code(String ordinal) {
    return "";
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
