package dev.codebook.generator.emit;

import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.FieldType;
import dev.codebook.generator.plan.PlannedType;
import java.util.Set;

/** Writes a class of compile-time constants, one for each name of each entry. */
final class ConstantsEmitter implements Emitter {

  private final SharedDocs shared;
  private final Dialect dialect;
  private final Annotations annotations;

  ConstantsEmitter(SharedDocs shared, Dialect dialect) {
    this.shared = shared;
    this.dialect = dialect;
    this.annotations = new Annotations(dialect);
  }

  @Override
  public void emit(PlannedType type, Draft draft) {
    var docs = new EntryDocs(type, shared, dialect);
    draft.document(docs.ofType());
    draft.addFields(fields(type, docs));
    draft.add(new NoInstances());
    SeriesPredicate.addAll(type, draft, dialect);
    if (type.isSystemEnum()) {
      draft.add(Registration.of(type, draft, dialect));
    } else {
      Set<String> identifiers = type.identifiers();
      draft.add(new Qualified(Types.hiddenBy(identifiers)));
      draft.add(ConstantsLookUps.of(type, draft, new NestedNames(type, identifiers), dialect));
    }
  }

  private DeclarationList fields(PlannedType type, EntryDocs docs) {
    FieldType fieldType = type.fieldType();
    var sample = new Sample.OfField(Literals.typeOf(fieldType));
    var fields = new DeclarationList(sample, "field");
    for (Constant constant : type.constants()) {
      fields.add(
          Declaration.of(
              constant,
              docs,
              annotations,
              Literals.code(constant.entry().code().value(), fieldType.lookedUp())));
    }
    return fields;
  }
}
