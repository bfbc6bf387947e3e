package dev.codebook.generator.emit;

import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.PlannedType;

/** Declares the constants of a Java enum. */
final class EnumDeclarer implements Declarer {

  private final PlannedType type;
  private final EntryDocs docs;
  private final Storage storage;
  private final Annotations annotations;

  EnumDeclarer(PlannedType type, EntryDocs docs, Storage storage, Dialect dialect) {
    this.type = type;
    this.docs = docs;
    this.storage = storage;
    this.annotations = new Annotations(dialect);
  }

  @Override
  public void addTo(Draft draft) {
    var sample = new Sample.OfEnum(storage.takesArguments());
    var constants = new DeclarationList(sample, "constant");
    var alias = new Sample.OfField(draft.name(), draft.fieldOwner(), "");
    var aliases = new DeclarationList(alias, "alias");
    for (Constant constant : type.constants()) {
      if (constant.isAlias()) {
        aliases.add(alias(constant, draft));
      } else {
        int before = constant.identifier().length() + 1;
        Expressions arguments = storage.arguments(constant.entry());
        constants.add(declaration(constant, arguments.wrapped(1, before)));
      }
    }
    draft.add(draft.inPlace(constants));
    draft.addFields(aliases);
    draft.add(storage.enumFields());
  }

  /** In an interface beside the enum, it is one more use of what is going to be removed. */
  private Declaration alias(Constant alias, Draft draft) {
    String original = docs.original(alias);
    return draft.fieldOwner().isEmpty()
        ? declaration(alias, original)
        : new Declaration(
            docs.of(alias), annotations.ofAlias(alias.entry()), alias.identifier(), original);
  }

  private Declaration declaration(Constant constant, String value) {
    return Declaration.of(constant, docs, annotations, value);
  }
}
