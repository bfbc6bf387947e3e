package dev.codebook.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.PlannedType;
import javax.lang.model.element.Modifier;

/** Declares the constants of a Java enum. */
final class EnumDeclarations implements Declarations {

  private final PlannedType type;
  private final EntryDocs docs;
  private final FieldSpec code;
  private final Storage storage;
  private final Annotations annotations;

  /** What stands before a constant where an alias is declared, which may be beside this type. */
  private final String owner;

  EnumDeclarations(
      PlannedType type, EntryDocs docs, FieldSpec code, Storage storage, Dialect dialect) {
    this.type = type;
    this.docs = docs;
    this.code = code;
    this.storage = storage;
    this.annotations = new Annotations(dialect);
    this.owner = Parts.areNeeded(type) ? type.typeName() + "." : "";
  }

  @Override
  public TypeSpec.Builder builder() {
    return TypeSpec.enumBuilder(type.typeName());
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    for (Constant constant : type.constants()) {
      if (!constant.isAlias()) {
        addConstant(spec, constant);
      }
    }
    for (Constant constant : type.constants()) {
      if (constant.isAlias()) {
        spec.addField(alias(constant));
      }
    }
    if (storage.states().isEmpty()) {
      spec.addField(code.toBuilder().initializer(storage.code("ordinal()")).build());
    } else {
      storage.states().forEach(state -> spec.addField(state.field()));
      spec.addMethod(PrivateState.constructor(storage.states()));
    }
  }

  private void addConstant(TypeSpec.Builder spec, Constant constant) {
    Items arguments = storage.arguments(constant.entry());
    int before = constant.identifier().length() + 1;
    CodeBlock given =
        arguments.isEmpty() ? CodeBlock.of("") : CodeBlock.of("$L", arguments.wrapped(1, before));
    var body = TypeSpec.anonymousClassBuilder(given).addJavadoc(docs.of(constant));
    annotations.deprecated(constant.entry()).ifPresent(body::addAnnotation);
    spec.addEnumConstant(constant.identifier(), body.build());
  }

  private FieldSpec alias(Constant constant) {
    var field =
        FieldSpec.builder(
                Types.of(type),
                constant.identifier(),
                Modifier.PUBLIC,
                Modifier.STATIC,
                Modifier.FINAL)
            .addJavadoc(docs.of(constant))
            .initializer("$L$L", owner, docs.original(constant));
    annotations.deprecated(constant.entry()).ifPresent(field::addAnnotation);
    return field.build();
  }
}
