package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.Entry;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps everything but the codes in nested classes that are loaded when it is asked for: the
 * declarations of the constants take the less of the one method that a class is initialised in, and
 * the less time.
 */
final class SideStorage implements Storage {

  private final Dialect dialect;
  private final FinalField code;
  private final List<Fact> facts;
  private final Column codes;
  private final ClassName details;
  private final Column rows;

  SideStorage(
      PlannedType type,
      Draft draft,
      FinalField code,
      List<Fact> facts,
      NestedNames names,
      Dialect dialect) {
    this.code = code;
    this.dialect = dialect;
    this.facts = facts;
    this.details = draft.name().nestedClass(names.allocate("Details"));
    var rowsAsText = new ArrayList<String>();
    var codesAsText = new ArrayList<String>();
    for (Entry entry : type.catalogue().entries()) {
      rowsAsText.add(row(entry));
      codesAsText.add(Literals.code(entry.code().value(), type.catalogue().codeType()));
    }
    var columns = new Columns(draft, dialect);
    this.codes =
        columns.ofConstants(
            draft.name().nestedClass(names.allocate("Codes")),
            Literals.typeOf(type.catalogue().codeType()),
            codesAsText,
            "The codes of the constants in their order");
    this.rows =
        columns.of(
            draft.name().nestedClass(names.allocate("AllDetails")),
            details,
            rowsAsText,
            BytecodeSize.rowsThatFit(type),
            "The details of the constants in their order");
  }

  private String row(Entry entry) {
    var arguments = new Expressions(dialect);
    for (Fact fact : facts) {
      fact.addArgument(entry, arguments);
    }
    String start = "new " + details.simpleName() + "(";
    return arguments.isEmpty()
        ? ""
        : arguments.call(start, 3, dialect.indentWidth() + start.length());
  }

  @Override
  public boolean takesArguments() {
    return false;
  }

  @Override
  public Expressions arguments(Entry entry) {
    return new Expressions(dialect);
  }

  @Override
  public Member enumFields() {
    return new CodeByOrdinal(code, codeAt("ordinal()"));
  }

  /** The field of a constant that holds its code. */
  FinalField code() {
    return code;
  }

  /**
   * The expression that finds a code.
   *
   * @param ordinal the expression that answers the constant's ordinal
   */
  String codeAt(String ordinal) {
    return codes.call(ordinal);
  }

  @Override
  public String owner() {
    return rows.call("ordinal()") + ".";
  }

  @Override
  public void addTo(Draft draft) {
    draft.add(codes);
    if (!facts.isEmpty()) {
      var fields = new ArrayList<FinalField>();
      for (Fact fact : facts) {
        fields.add(fact.field());
      }
      draft.add(new Details(details, new FinalFields(fields)));
      draft.add(rows);
    }
  }

  /** The nested class of what there is to know of a constant. */
  private record Details(ClassName name, FinalFields fields) implements Member {

    @Override
    public List<Object> inputs() {
      return List.of(name.canonicalName(), fields.inputs());
    }

    @Override
    public void addTo(TypeSpec.Builder spec) {
      TypeSpec.Builder nested =
          PrivateClass.named(
              name.simpleName(), "What there is to know of a constant besides its code");
      fields.addTo(nested);
      spec.addType(nested.build());
    }
  }

  /** The field of the code, where the constants are declared without it. */
  private record CodeByOrdinal(FinalField code, String expression) implements Member {

    @Override
    public void addTo(TypeSpec.Builder spec) {
      spec.addField(code.spec().toBuilder().initializer("$L", expression).build());
    }
  }
}
