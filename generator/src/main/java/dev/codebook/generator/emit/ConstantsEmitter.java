package dev.codebook.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.FieldType;
import dev.codebook.generator.plan.PlannedType;
import javax.lang.model.element.Modifier;

/** Writes a class of compile-time constants, one for each name of each entry. */
final class ConstantsEmitter implements Emitter {

  private final Dialect dialect;
  private final Annotations annotations;

  ConstantsEmitter(Dialect dialect) {
    this.dialect = dialect;
    this.annotations = new Annotations(dialect);
  }

  @Override
  public Draft emit(PlannedType type) {
    var docs = new EntryDocs(type, dialect);
    var spec =
        TypeSpec.classBuilder(type.typeName())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(docs.ofType());
    var draft = new Draft(type, spec);
    draft.addFields(fields(type, docs));
    spec.addMethod(privateConstructor());
    PredicateEmitter.addTo(spec, type, dialect);
    if (type.isSystemEnum()) {
      new Registration(type, dialect).addTo(spec);
    } else {
      new ConstantsLookUps(type, dialect).addTo(spec);
    }
    return draft;
  }

  private DeclarationList fields(PlannedType type, EntryDocs docs) {
    FieldType fieldType = type.fieldType();
    var sample = new Sample.OfField(Literals.typeOf(fieldType), CodeBlock.of(""));
    var fields = new DeclarationList(sample, "field");
    for (Constant constant : type.constants()) {
      fields.add(
          new Declaration(
              docs.of(constant),
              annotations.of(constant.entry()),
              constant.identifier(),
              Literals.code(constant.entry().code().value(), fieldType.lookedUp())));
    }
    return fields;
  }

  /** For a class that nobody is to make an instance of. */
  static MethodSpec privateConstructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc("There are no instances.\n")
        .build();
  }
}
