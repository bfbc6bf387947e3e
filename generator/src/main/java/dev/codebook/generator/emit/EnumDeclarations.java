package dev.codebook.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.PlannedType;

/** Declares the constants of a Java enum. */
final class EnumDeclarations implements Declarations {

  private final PlannedType type;
  private final EntryDocs docs;
  private final FieldSpec code;
  private final Storage storage;
  private final Annotations annotations;

  /** What stands before a constant where an alias is declared, which may be beside this type. */
  private final CodeBlock owner;

  EnumDeclarations(
      PlannedType type, EntryDocs docs, FieldSpec code, Storage storage, Dialect dialect) {
    this.type = type;
    this.docs = docs;
    this.code = code;
    this.storage = storage;
    this.annotations = new Annotations(dialect);
    this.owner = CodeBlock.of(Parts.areNeeded(type) ? type.typeName() + "." : "");
  }

  @Override
  public TypeSpec.Builder builder() {
    return TypeSpec.enumBuilder(type.typeName());
  }

  @Override
  public void addTo(Draft draft) {
    var sample = new Sample.OfEnum(!storage.states().isEmpty());
    var constants = new DeclarationList(sample, "constant");
    var aliases = new DeclarationList(new Sample.OfField(Types.of(type), owner), "alias");
    for (Constant constant : type.constants()) {
      if (constant.isAlias()) {
        aliases.add(declaration(constant, docs.original(constant)));
      } else {
        int before = constant.identifier().length() + 1;
        Items arguments = storage.arguments(constant.entry());
        constants.add(declaration(constant, arguments.wrapped(1, before)));
      }
    }
    draft.addEnumConstants(constants);
    draft.addFields(aliases);
    TypeSpec.Builder spec = draft.spec();
    if (storage.states().isEmpty()) {
      spec.addField(code.toBuilder().initializer(storage.code("ordinal()")).build());
    } else {
      storage.states().forEach(state -> spec.addField(state.field()));
      spec.addMethod(PrivateState.constructor(storage.states()));
    }
  }

  private Declaration declaration(Constant constant, String value) {
    return new Declaration(
        docs.of(constant), annotations.of(constant.entry()), constant.identifier(), value);
  }
}
