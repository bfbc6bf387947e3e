package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.PlannedType;
import dev.codebook.generator.plan.TargetKind;
import javax.lang.model.element.Modifier;

/** Writes a class of constants that stand for those of another generated type. */
final class AliasesEmitter implements Emitter {

  private final PlannedType behind;
  private final Dialect dialect;
  private final Annotations annotations;

  /**
   * @param behind the type with the constants that these stand for
   */
  AliasesEmitter(PlannedType behind, Dialect dialect) {
    this.behind = behind;
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
    for (int i = 0; i < type.constants().size(); i++) {
      // Both types have a constant for each name of each entry, in the catalogue's order.
      spec.addField(field(type.constants().get(i), behind.constants().get(i), docs));
    }
    return spec.addMethod(ConstantsEmitter.privateConstructor()).build();
  }

  private FieldSpec field(Constant constant, Constant target, EntryDocs docs) {
    ClassName owner = Types.of(behind);
    var field =
        FieldSpec.builder(
                fieldType(owner),
                constant.identifier(),
                Modifier.PUBLIC,
                Modifier.STATIC,
                Modifier.FINAL)
            .addJavadoc(docs.of(constant, behind, target))
            .initializer("$T.$L", owner, target.identifier());
    annotations.deprecated(constant.entry()).ifPresent(field::addAnnotation);
    annotations.mayUseWhatIsRemoved(constant.entry()).ifPresent(field::addAnnotation);
    return field.build();
  }

  private TypeName fieldType(ClassName owner) {
    return behind.target().kind() == TargetKind.ENUM
        ? owner
        : Literals.typeOf(behind.catalogue().codeType());
  }
}
