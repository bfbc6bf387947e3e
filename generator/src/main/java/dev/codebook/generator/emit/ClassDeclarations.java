package dev.codebook.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Declares constants of a final class that is used like an enum, and that may have more of them
 * than a Java enum.
 */
final class ClassDeclarations implements Declarations {

  private final PlannedType type;
  private final Dialect dialect;
  private final Annotations annotations;
  private final ClassName name;
  private final EntryDocs docs;
  private final FieldSpec code;
  private final Storage storage;
  private final FieldSpec ordinal;
  private final FieldSpec ownName;
  private final FieldSpec values;
  private final Column names;

  ClassDeclarations(
      PlannedType type,
      EntryDocs docs,
      FieldSpec code,
      Storage storage,
      FreeNames free,
      NestedNames nested,
      Dialect dialect) {
    this.type = type;
    this.dialect = dialect;
    this.annotations = new Annotations(dialect);
    this.name = Types.of(type);
    this.docs = docs;
    this.code = code;
    this.storage = storage;
    this.ordinal = PrivateState.field(TypeName.INT, free.allocate("ordinal"), "The position");
    this.ownName = PrivateState.field(Types.STRING, free.allocate("name"), "The name");
    this.values =
        FieldSpec.builder(
                ArrayTypeName.of(name),
                free.allocate("VALUES"),
                Modifier.PRIVATE,
                Modifier.STATIC,
                Modifier.FINAL)
            .addJavadoc("The constants in their order.\n")
            .build();
    this.names =
        Column.ofConstants(
            name.nestedClass(nested.allocate("Names")),
            Types.STRING,
            originals().stream().map(c -> Literals.string(c.identifier())).toList(),
            "The names of the constants in their order",
            dialect);
  }

  @Override
  public TypeSpec.Builder builder() {
    return TypeSpec.classBuilder(name).addModifiers(Modifier.FINAL);
  }

  @Override
  public void addTo(Draft draft) {
    if (isInline()) {
      addInline(draft);
    } else {
      addByOrdinal(draft);
    }
    new EnumMembers(type, ordinal, values)
        .addTo(draft.spec(), isInline() ? CodeBlock.of("$N", ownName) : names.at(ordinal.name()));
  }

  private boolean isInline() {
    return !storage.states().isEmpty();
  }

  private List<Constant> originals() {
    return type.constants().stream().filter(constant -> !constant.isAlias()).toList();
  }

  private List<Constant> aliases() {
    return type.constants().stream().filter(Constant::isAlias).toList();
  }

  /** Each constant is made where it is declared. */
  private void addInline(Draft draft) {
    TypeSpec.Builder spec = draft.spec();
    var constants = new DeclarationList(new Sample.OfField(name, CodeBlock.of("")), "constant");
    var all = new Items(dialect);
    for (Constant constant : originals()) {
      var arguments =
          new Items(dialect)
              .add(Literals.string(constant.identifier()))
              .add(Integer.toString(all.size()))
              .addAll(storage.arguments(constant.entry()));
      all.add(constant.identifier());
      String made = "new " + type.typeName() + "(";
      int before =
          ("public static final " + type.typeName() + " " + constant.identifier() + " = " + made)
              .length();
      String wrapped = arguments.wrapped(1, before);
      constants.add(declaration(constant, made + wrapped + ")"));
    }
    aliases().forEach(alias -> constants.add(declaration(alias, docs.original(alias))));
    draft.addFields(constants);
    spec.addField(values.toBuilder().initializer("{\n$L\n}", all.wrappedFromStart(1)).build());
    var states = new ArrayList<>(List.of(State.asGiven(ownName), State.asGiven(ordinal)));
    states.addAll(storage.states());
    states.forEach(state -> spec.addField(isTransient(state.field())));
    spec.addMethod(
        PrivateState.constructor(states).toBuilder().addModifiers(Modifier.PRIVATE).build());
  }

  /** All constants are made at once, and then have their names. */
  private void addByOrdinal(Draft draft) {
    TypeSpec.Builder spec = draft.spec();
    spec.addField(values.toBuilder().initializer("all()").build());
    List<Constant> originals = originals();
    // In an interface beside this type there is more to say.
    CodeBlock at = Parts.areNeeded(type) ? CodeBlock.of("$T.at", name) : CodeBlock.of("at");
    var constants = new DeclarationList(new Sample.OfField(name, at), "constant");
    var indexes = new HashMap<String, Integer>();
    for (int i = 0; i < originals.size(); i++) {
      indexes.put(originals.get(i).name().value(), i);
      constants.add(declaration(originals.get(i), "(" + i + ")"));
    }
    for (Constant alias : aliases()) {
      int index = Objects.requireNonNull(indexes.get(alias.entry().name().value()));
      constants.add(declaration(alias, "(" + index + ")"));
    }
    draft.addFields(constants);
    spec.addField(isTransient(ordinal)).addField(isTransient(code));
    spec.addMethod(constructorByOrdinal()).addMethod(all(originals.size())).addMethod(at());
    spec.addType(names.spec());
  }

  /** What is serialised is the name alone. */
  private static FieldSpec isTransient(FieldSpec field) {
    return field.toBuilder().addModifiers(Modifier.TRANSIENT).build();
  }

  private Declaration declaration(Constant constant, String value) {
    return new Declaration(
        docs.of(constant), annotations.of(constant.entry()), constant.identifier(), value);
  }

  private MethodSpec constructorByOrdinal() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(TypeName.INT, "ordinal")
        .addStatement("this.$N = ordinal", ordinal)
        .addStatement("this.$N = $L", code, storage.code("ordinal"))
        .addJavadoc(
            new Javadoc()
                .paragraph("Creates a constant.")
                .tag("@param ordinal the position")
                .build())
        .build();
  }

  private MethodSpec all(int count) {
    return MethodSpec.methodBuilder("all")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(values.type())
        .addStatement("$T[] all = new $T[$L]", name, name, count)
        .beginControlFlow("for (int i = 0; i < all.length; i++)")
        .addStatement("all[i] = new $T(i)", name)
        .endControlFlow()
        .addStatement("return all")
        .addJavadoc(
            new Javadoc()
                .paragraph("Makes the constants.")
                .tag("@return all of them in their order")
                .build())
        .build();
  }

  private MethodSpec at() {
    return MethodSpec.methodBuilder("at")
        .addModifiers(Modifier.STATIC)
        .returns(name)
        .addParameter(TypeName.INT, "ordinal")
        .addStatement("return $N[ordinal]", values)
        .addJavadoc(
            new Javadoc()
                .paragraph("The constant at that position.")
                .tag("@param ordinal the position")
                .tag("@return the constant")
                .build())
        .build();
  }
}
