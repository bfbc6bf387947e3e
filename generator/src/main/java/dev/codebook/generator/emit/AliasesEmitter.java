package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.PlannedType;
import dev.codebook.generator.plan.TargetKind;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;

/** Writes a class of constants that stand for those of another generated type. */
final class AliasesEmitter implements Emitter {

  private final PlannedType behind;
  private final SharedDocs shared;
  private final Dialect dialect;
  private final Annotations annotations;

  /**
   * @param behind the type with the constants that these stand for
   */
  AliasesEmitter(PlannedType behind, SharedDocs shared, Dialect dialect) {
    this.behind = behind;
    this.shared = shared;
    this.dialect = dialect;
    this.annotations = new Annotations(dialect);
  }

  @Override
  public void emit(PlannedType type, Draft draft) {
    var docs = new EntryDocs(type, shared, dialect);
    draft.document(docs.ofType());
    draft.addFields(fields(type, docs, draft.standIn(behind)));
    draft.add(new NoInstances());
  }

  private DeclarationList fields(PlannedType type, EntryDocs docs, ClassName owner) {
    var sample = new Sample.OfField(fieldType(owner), Optional.of(owner), "");
    var fields = new DeclarationList(sample, "field");
    String link = docs.linkTo(behind);
    var targets = new HashMap<String, Constant>();
    for (Constant target : behind.constants()) {
      targets.put(target.name().value(), target);
    }
    for (Constant constant : type.constants()) {
      Constant target = targets.get(constant.name().value());
      if (target == null) {
        // An alias that is called there like its entry.
        target = Objects.requireNonNull(targets.get(constant.entry().name().value()));
      }
      fields.add(
          new Declaration(
              docs.of(constant, link, target),
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
