package dev.codebook.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Declares the constants of a final class that is used like an enum, and that may have more of them
 * than a Java enum: all are made at once, and then have their names.
 */
final class LargeClassDeclarer implements Declarer {

  private final PlannedType type;
  private final EntryDocs docs;
  private final SideStorage storage;
  private final Dialect dialect;
  private final Annotations annotations;
  private final FinalField ordinal;
  private final String values;
  private final NestedNames nested;

  LargeClassDeclarer(
      PlannedType type,
      EntryDocs docs,
      SideStorage storage,
      FreeNames free,
      NestedNames nested,
      Dialect dialect) {
    this.type = type;
    this.docs = docs;
    this.storage = storage;
    this.dialect = dialect;
    this.annotations = new Annotations(dialect);
    this.ordinal = new FinalField(TypeName.INT, free.allocate("ordinal"), "The position");
    this.values = free.allocate("VALUES");
    this.nested = nested;
  }

  @Override
  public void addTo(Draft draft) {
    var constants =
        new DeclarationList(new Sample.OfField(draft.name(), draft.fieldOwner(), "at"), "constant");
    var aliases = new ArrayList<Declaration>();
    var identifiers = new ArrayList<String>();
    for (Constant constant : type.constants()) {
      // Aliases follow the constant that they are other names of.
      if (constant.isAlias()) {
        aliases.add(declaration(constant, identifiers.size() - 1));
      } else {
        constants.add(declaration(constant, identifiers.size()));
        identifiers.add(Literals.string(constant.identifier()));
      }
    }
    constants.addAll(aliases);
    String count = draft.text("count", Integer.toString(identifiers.size()));
    Column names = names(identifiers, draft);
    draft.add(new AllConstants(draft.name(), values, "all(" + count + ")"));
    draft.addFields(constants);
    draft.add(
        new ByOrdinal(draft.name(), ordinal, storage.code(), storage.codeAt("ordinal"), values));
    draft.add(names);
    draft.add(new EnumMembers(draft.name(), ordinal.name(), values, names.call(ordinal.name())));
  }

  private Declaration declaration(Constant constant, int index) {
    return Declaration.of(constant, docs, annotations, "(" + index + ")");
  }

  private Column names(List<String> identifiers, Draft draft) {
    return new Columns(draft, dialect)
        .ofConstants(
            draft.name().nestedClass(nested.allocate("Names")),
            Types.STRING,
            identifiers,
            "The names of the constants in their order");
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
