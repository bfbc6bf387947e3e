package dev.codebook.generator.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.generator.plan.Constant;
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
  public TypeSpec emit(PlannedType type) {
    var docs = new EntryDocs(type, dialect);
    var spec =
        TypeSpec.classBuilder(type.typeName())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(docs.ofType());
    CodeType codeType = type.catalogue().codeType();
    type.constants().forEach(constant -> spec.addField(field(constant, codeType, docs)));
    spec.addMethod(privateConstructor());
    PredicateEmitter.addTo(spec, type, dialect);
    return spec.build();
  }

  private FieldSpec field(Constant constant, CodeType codeType, EntryDocs docs) {
    var field =
        FieldSpec.builder(
                Literals.typeOf(codeType),
                constant.identifier(),
                Modifier.PUBLIC,
                Modifier.STATIC,
                Modifier.FINAL)
            .addJavadoc(docs.of(constant))
            .initializer("$L", Literals.code(constant.entry().code().value(), codeType));
    annotations.deprecated(constant.entry()).ifPresent(field::addAnnotation);
    return field.build();
  }

  /** For a class that nobody is to make an instance of. */
  static MethodSpec privateConstructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc("There are no instances.\n")
        .build();
  }
}
