package dev.codebook.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
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
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Declares constants of a final class that is used like an enum, and that may have more of them
 * than a Java enum.
 */
final class ClassDeclarer implements Declarer {

  private final PlannedType type;
  private final Dialect dialect;
  private final Annotations annotations;
  private final EntryDocs docs;
  private final FinalField code;
  private final Storage storage;
  private final FinalField ordinal;
  private final FinalField ownName;
  private final String values;
  private final NestedNames nested;

  ClassDeclarer(
      PlannedType type,
      EntryDocs docs,
      FinalField code,
      Storage storage,
      FreeNames free,
      NestedNames nested,
      Dialect dialect) {
    this.type = type;
    this.dialect = dialect;
    this.annotations = new Annotations(dialect);
    this.docs = docs;
    this.code = code;
    this.storage = storage;
    this.ordinal = new FinalField(TypeName.INT, free.allocate("ordinal"), "The position");
    this.ownName = new FinalField(Types.STRING, free.allocate("name"), "The name");
    this.values = free.allocate("VALUES");
    this.nested = nested;
  }

  @Override
  public void addTo(Draft draft) {
    var constants = new ArrayList<Constant>();
    var aliases = new ArrayList<Constant>();
    for (Constant constant : type.constants()) {
      (constant.isAlias() ? aliases : constants).add(constant);
    }
    if (storage.fields().isEmpty()) {
      addByOrdinal(draft, constants, aliases);
    } else {
      addInline(draft, constants, aliases);
    }
  }

  /** Each constant is made where it is declared. */
  private void addInline(Draft draft, List<Constant> originals, List<Constant> aliases) {
    var constants = new DeclarationList(new Sample.OfField(draft.name()), "constant");
    var all = new Expressions(dialect);
    for (Constant constant : originals) {
      var arguments =
          new Expressions(dialect)
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
    aliases.forEach(alias -> constants.add(declaration(alias, docs.original(alias))));
    draft.addFields(constants);
    String inOrder = draft.text("values", all.wrappedFromStart(1));
    draft.add(new Values(draft.name(), values, "{\n" + inOrder + "\n}"));
    var fields = new ArrayList<>(List.of(ownName, ordinal));
    fields.addAll(storage.fields());
    draft.add(new FinalFields(fields, false));
    draft.add(new EnumMembers(draft.name(), ordinal.name(), values, ownName.name()));
  }

  /** All constants are made at once, and then have their names. */
  private void addByOrdinal(Draft draft, List<Constant> originals, List<Constant> aliases) {
    // In an interface beside this type there is more to say.
    Optional<ClassName> owner =
        InheritedConstants.areNeeded(type) ? Optional.of(draft.name()) : Optional.empty();
    var constants = new DeclarationList(new Sample.OfField(draft.name(), owner, "at"), "constant");
    var indexes = new HashMap<String, Integer>();
    var identifiers = new ArrayList<String>();
    for (int i = 0; i < originals.size(); i++) {
      indexes.put(originals.get(i).name().value(), i);
      identifiers.add(Literals.string(originals.get(i).identifier()));
      constants.add(declaration(originals.get(i), "(" + i + ")"));
    }
    for (Constant alias : aliases) {
      int index = Objects.requireNonNull(indexes.get(alias.entry().name().value()));
      constants.add(declaration(alias, "(" + index + ")"));
    }
    Column names =
        new Columns(draft, dialect)
            .ofConstants(
                draft.name().nestedClass(nested.allocate("Names")),
                Types.STRING,
                identifiers,
                "The names of the constants in their order");
    String count = draft.text("count", Integer.toString(originals.size()));
    draft.add(new Values(draft.name(), values, "all(" + count + ")"));
    draft.addFields(constants);
    draft.add(new ByOrdinal(draft.name(), ordinal, code, storage.code("ordinal"), values));
    draft.add(names);
    draft.add(new EnumMembers(draft.name(), ordinal.name(), values, names.call(ordinal.name())));
  }

  private Declaration declaration(Constant constant, String value) {
    return new Declaration(
        docs.of(constant), annotations.of(constant.entry()), constant.identifier(), value);
  }

  /** The field with all constants. */
  private record Values(ClassName constant, String name, String initializer) implements Member {

    @Override
    public void addTo(TypeSpec.Builder spec) {
      spec.addField(
          FieldSpec.builder(
                  ArrayTypeName.of(constant),
                  name,
                  Modifier.PRIVATE,
                  Modifier.STATIC,
                  Modifier.FINAL)
              .addJavadoc("The constants in their order.\n")
              .initializer("$L", initializer)
              .build());
    }
  }

  /**
   * What makes constants that know their positions alone.
   *
   * @param found the expression that finds the code of one
   */
  private record ByOrdinal(
      ClassName constant, FinalField ordinal, FinalField code, String found, String values)
      implements Member {

    @Override
    public void addTo(TypeSpec.Builder spec) {
      // What is serialised is the name alone.
      spec.addField(ordinal.spec(Modifier.TRANSIENT))
          .addField(code.spec(Modifier.TRANSIENT))
          .addMethod(constructor())
          .addMethod(all())
          .addMethod(at());
    }

    private MethodSpec constructor() {
      return MethodSpec.constructorBuilder()
          .addModifiers(Modifier.PRIVATE)
          .addParameter(TypeName.INT, "ordinal")
          .addStatement("this.$L = ordinal", ordinal.name())
          .addStatement("this.$L = $L", code.name(), found)
          .addJavadoc(
              new Javadoc()
                  .paragraph("Creates a constant.")
                  .tag("@param ordinal the position")
                  .build())
          .build();
    }

    /** An attribute may be called "all" too: with a parameter, this is another method. */
    private MethodSpec all() {
      return MethodSpec.methodBuilder("all")
          .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
          .returns(ArrayTypeName.of(constant))
          .addParameter(TypeName.INT, "count")
          .addStatement("$T[] all = new $T[count]", constant, constant)
          .beginControlFlow("for (int i = 0; i < all.length; i++)")
          .addStatement("all[i] = new $T(i)", constant)
          .endControlFlow()
          .addStatement("return all")
          .addJavadoc(
              new Javadoc()
                  .paragraph("Makes the constants.")
                  .tag("@param count how many there are")
                  .tag("@return all of them in their order")
                  .build())
          .build();
    }

    private MethodSpec at() {
      return MethodSpec.methodBuilder("at")
          .addModifiers(Modifier.STATIC)
          .returns(constant)
          .addParameter(TypeName.INT, "ordinal")
          .addStatement("return $L[ordinal]", values)
          .addJavadoc(
              new Javadoc()
                  .paragraph("The constant at that position.")
                  .tag("@param ordinal the position")
                  .tag("@return the constant")
                  .build())
          .build();
    }
  }
}
