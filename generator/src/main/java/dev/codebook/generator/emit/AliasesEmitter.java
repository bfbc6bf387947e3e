package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
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
  public Draft emit(PlannedType type) {
    var docs = new EntryDocs(type, dialect);
    var spec =
        TypeSpec.classBuilder(type.typeName())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(docs.ofType());
    var draft = new Draft(type, spec);
    draft.addFields(fields(type, docs));
    spec.addMethod(ConstantsEmitter.privateConstructor());
    return draft;
  }

  private DeclarationList fields(PlannedType type, EntryDocs docs) {
    ClassName owner = Types.of(behind);
    var sample = new Sample.OfField(fieldType(owner), CodeBlock.of("$T.", owner));
    var fields = new DeclarationList(sample, "field");
    for (int i = 0; i < type.constants().size(); i++) {
      Constant constant = type.constants().get(i);
      // Both types have a constant for each name of each entry, in the catalogue's order.
      Constant target = behind.constants().get(i);
      fields.add(
          new Declaration(
              docs.of(constant, behind, target),
              annotations.ofAlias(constant.entry()),
              constant.identifier(),
              target.identifier()));
    }
    return fields;
  }

  private TypeName fieldType(ClassName owner) {
    return behind.target().kind() == TargetKind.ENUM ? owner : Literals.typeOf(behind.fieldType());
  }
}
