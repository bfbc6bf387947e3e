package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.FieldType;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the nested class of a class of constants that finds a code by a name of its constant: its
 * own, or that of the catalogue.
 *
 * @param own the names of the constants
 * @param neutral the names of the catalogue
 */
record CodesByName(ClassName name, FieldType fieldType, All own, FurtherNames neutral)
    implements Compared {

  @Override
  public List<Object> inputs() {
    return List.of(
        name.canonicalName(), fieldType, own.inputs(), neutral.getClass(), neutral.inputs());
  }

  /**
   * That of a type.
   *
   * @param own the names of its constants, with their codes
   */
  static CodesByName of(
      PlannedType type, ConstantTables tables, All own, NestedNames nested, Draft draft) {
    ClassName name = draft.name().nestedClass(nested.allocate("ByName"));
    List<Integer> renamed = renamed(type);
    FurtherNames neutral =
        renamed.size() > FurtherNames.FEW
            ? new All(
                own.count(),
                tables.neutralNames(name.nestedClass(nested.allocate("NeutralNames"))),
                own.codes())
            : new FurtherNames.Few(draft.text("neutralNames", statements(renamed, type, own)));
    return new CodesByName(name, type.fieldType(), own, neutral);
  }

  /** The indexes of constants whose name a profile changed in more than case and separators. */
  private static List<Integer> renamed(PlannedType type) {
    var renamed = new ArrayList<Integer>();
    for (int i = 0; i < type.constants().size(); i++) {
      if (!LenientName.isKept(type.constants().get(i))) {
        renamed.add(i);
      }
    }
    return renamed;
  }

  private static String statements(List<Integer> renamed, PlannedType type, All own) {
    var statements = new ArrayList<String>();
    for (int i : renamed) {
      Constant constant = type.constants().get(i);
      statements.add(
          NameIndex.add(
              Literals.string(constant.name().value()), own.codes().call(Integer.toString(i))));
    }
    return String.join("\n", statements);
  }

  TypeSpec spec() {
    var fill = CodeBlock.builder();
    own.fill(fill);
    neutral.fill(fill);
    TypeSpec.Builder spec =
        new NameIndex(name, Literals.typeOf(fieldType).box(), "code").spec(fill.build());
    neutral.addTo(spec);
    return spec.build();
  }

  /**
   * A name for each constant.
   *
   * @param count how many constants there are
   */
  record All(String count, Column names, Column codes) implements FurtherNames {

    @Override
    public List<Object> inputs() {
      return List.of(count, names.inputs(), codes.inputs());
    }

    @Override
    public void fill(CodeBlock.Builder block) {
      block
          .beginControlFlow("for (int i = 0; i < $L; i++)", count)
          .addStatement("add($L, $L)", names.at("i"), codes.at("i"))
          .endControlFlow();
    }

    @Override
    public void addTo(TypeSpec.Builder index) {
      names.addTo(index);
    }
  }
}
