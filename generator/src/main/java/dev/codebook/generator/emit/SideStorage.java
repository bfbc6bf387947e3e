package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.Entry;
import dev.codebook.generator.plan.PlannedType;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Keeps everything but the codes in nested classes that are loaded when it is asked for: the
 * declarations of the constants take the less of the one method that a class is initialised in, and
 * the less time.
 */
final class SideStorage implements Storage {

  private final PlannedType type;
  private final Dialect dialect;
  private final List<Fact> facts;
  private final Column codes;
  private final ClassName details;
  private final Column rows;

  SideStorage(PlannedType type, List<Fact> facts, NestedNames names, Dialect dialect) {
    this.type = type;
    this.dialect = dialect;
    this.facts = facts;
    ClassName owner = Types.of(type);
    this.codes =
        Column.ofConstants(
            owner.nestedClass(names.allocate("Codes")),
            Literals.typeOf(type.catalogue().codeType()),
            entries().stream()
                .map(entry -> Literals.code(entry.code().value(), type.catalogue().codeType()))
                .toList(),
            "The codes of the constants in their order",
            dialect);
    this.details = owner.nestedClass(names.allocate("Details"));
    ClassName all = owner.nestedClass(names.allocate("AllDetails"));
    this.rows =
        new Column(
            all,
            details,
            entries().stream().map(this::row).toList(),
            DeclarationSize.rowsThatFit(type),
            "The details of the constants in their order",
            dialect);
  }

  private List<Entry> entries() {
    return type.catalogue().entries();
  }

  private String row(Entry entry) {
    var arguments = new Items(dialect);
    facts.forEach(fact -> fact.addArgument(entry, arguments));
    String start = "new " + details.simpleName() + "(";
    return arguments.isEmpty()
        ? ""
        : start + arguments.wrapped(3, dialect.indentWidth() + start.length()) + ")";
  }

  @Override
  public Items arguments(Entry entry) {
    return new Items(dialect);
  }

  @Override
  public List<State> states() {
    return List.of();
  }

  @Override
  public CodeBlock code(String ordinal) {
    return codes.at(ordinal);
  }

  @Override
  public String owner() {
    return rows.at("ordinal()") + ".";
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    spec.addType(codes.spec());
    if (!facts.isEmpty()) {
      spec.addType(detailsSpec()).addType(rows.spec());
    }
  }

  private TypeSpec detailsSpec() {
    var spec =
        TypeSpec.classBuilder(details)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("What there is to know of a constant besides its code.\n");
    List<State> states = facts.stream().map(Fact::state).toList();
    states.forEach(state -> spec.addField(state.field()));
    return spec.addMethod(PrivateState.constructor(states)).build();
  }
}
