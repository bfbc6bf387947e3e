package dev.codebook.generator.emit;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Declares the constants of a final class that is used like an enum, each of which is made where it
 * is declared.
 */
final class ClassDeclarer implements Declarer {

  private final PlannedType type;
  private final EntryDocs docs;
  private final InlineStorage storage;
  private final Dialect dialect;
  private final Annotations annotations;
  private final FinalField ordinal;
  private final FinalField ownName;
  private final String values;

  ClassDeclarer(
      PlannedType type, EntryDocs docs, InlineStorage storage, FreeNames free, Dialect dialect) {
    this.type = type;
    this.docs = docs;
    this.storage = storage;
    this.dialect = dialect;
    this.annotations = new Annotations(dialect);
    this.ordinal = new FinalField(TypeName.INT, free.allocate("ordinal"), "The position");
    this.ownName = new FinalField(Types.STRING, free.allocate("name"), "The name");
    this.values = free.allocate("VALUES");
  }

  @Override
  public void addTo(Draft draft) {
    var constants = new DeclarationList(new Sample.OfField(draft.name()), "constant");
    var aliases = new ArrayList<Declaration>();
    var all = new Expressions(dialect);
    for (Constant constant : type.constants()) {
      if (constant.isAlias()) {
        aliases.add(declaration(constant, docs.original(constant)));
      } else {
        constants.add(declaration(constant, construction(constant, all.size())));
        all.add(constant.identifier());
      }
    }
    constants.addAll(aliases);
    draft.addFields(constants);
    String inOrder = draft.text("values", all.wrappedFromStart(1));
    draft.add(new AllConstants(draft.name(), values, "{\n" + inOrder + "\n}"));
    var fields = new ArrayList<>(List.of(ownName, ordinal));
    fields.addAll(storage.fields());
    draft.add(new Fields(new FinalFields(fields)));
    draft.add(new EnumMembers(draft.name(), ordinal.name(), values, ownName.name()));
  }

  private Declaration declaration(Constant constant, String value) {
    return Declaration.of(constant, docs, annotations, value);
  }

  /** The expression that makes the constant at that index. */
  private String construction(Constant constant, int index) {
    var arguments =
        new Expressions(dialect)
            .add(Literals.string(constant.identifier()))
            .add(Integer.toString(index))
            .addAll(storage.arguments(constant.entry()));
    String made = "new " + type.typeName() + "(";
    String before =
        "public static final " + type.typeName() + " " + constant.identifier() + " = " + made;
    return arguments.call(made, 1, before.length());
  }

  /** The fields of a constant, and the constructor that sets them. */
  private record Fields(FinalFields all) implements Member {

    @Override
    public List<Object> inputs() {
      return all.inputs();
    }

    @Override
    public void addTo(TypeSpec.Builder spec) {
      for (FinalField field : all.fields()) {
        // What is serialised is the name alone.
        spec.addField(field.spec(Modifier.TRANSIENT));
      }
      spec.addMethod(FinalFields.constructor(all.fields(), Modifier.PRIVATE));
    }
  }
}
