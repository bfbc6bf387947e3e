package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the look-up of constants by name: by each of their names exactly, or else by what is left
 * of it when case and separators are ignored, unless that leaves several constants.
 *
 * @param index the nested class that finds a constant
 * @param further the names that are not the constants' own
 */
record NameLookUp(ClassName constant, ClassName index, FurtherNames further) implements Member {

  @Override
  public List<Object> inputs() {
    return List.of(
        constant.canonicalName(), index.canonicalName(), further.getClass(), further.inputs());
  }

  static NameLookUp of(PlannedType type, Draft draft, NestedNames nested, Dialect dialect) {
    ClassName index = draft.name().nestedClass(nested.allocate("ByName"));
    List<FurtherName> names = furtherNames(type);
    FurtherNames further =
        names.size() > FurtherNames.FEW
            ? many(names, index, nested, new Columns(draft, dialect), draft)
            : few(names, type.typeName(), draft);
    return new NameLookUp(draft.name(), index, further);
  }

  /** Aliases, and neutral names that a profile changed in more than case and separators. */
  private static List<FurtherName> furtherNames(PlannedType type) {
    var aliases = new ArrayList<FurtherName>();
    var neutral = new ArrayList<FurtherName>();
    var owners = new ArrayList<Constant>();
    for (Constant constant : type.constants()) {
      if (!constant.isAlias()) {
        owners.add(constant);
      }
      int index = owners.size() - 1;
      Constant owner = owners.get(index);
      if (constant.isAlias()) {
        aliases.add(new FurtherName(constant.identifier(), owner, index));
      }
      if (!LenientName.isKept(constant)) {
        neutral.add(new FurtherName(constant.name().value(), owner, index));
      }
    }
    // Of names that are the same, the first one counts: that of a constant.
    aliases.addAll(neutral);
    return aliases;
  }

  private static FurtherNames few(List<FurtherName> names, String typeName, Draft draft) {
    var statements = new ArrayList<String>();
    for (FurtherName name : names) {
      statements.add(
          NameIndex.add(
              Literals.string(name.name()), typeName + "." + name.constant().identifier()));
    }
    return new FurtherNames.Few(draft.text("furtherNames", String.join("\n", statements)));
  }

  private static FurtherNames many(
      List<FurtherName> names, ClassName index, NestedNames nested, Columns columns, Draft draft) {
    var texts = new ArrayList<String>();
    var owners = new ArrayList<String>();
    for (FurtherName name : names) {
      texts.add(Literals.string(name.name()));
      owners.add(Integer.toString(name.index()));
    }
    return new Many(
        draft.text("furtherNames", Integer.toString(names.size())),
        columns.ofConstants(
            index.nestedClass(nested.allocate("FurtherNames")),
            Types.STRING,
            texts,
            "Names of constants besides their own"),
        columns.ofConstants(
            index.nestedClass(nested.allocate("Owners")),
            TypeName.INT,
            owners,
            "The ordinals of the constants whose names these are"));
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    TypeSpec.Builder nested = new NameIndex(index, constant, "constant").spec(fill());
    further.addTo(nested);
    spec.addMethod(fromName()).addType(nested.build());
  }

  private MethodSpec fromName() {
    return MethodSpec.methodBuilder("fromName")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(Types.optional(constant))
        .addParameter(Types.STRING, "name")
        .addStatement("return $T.$L(name)", index, NameIndex.FIND)
        .addJavadoc(
            new Javadoc()
                .paragraph("The constant with this name, if there is one.")
                .paragraph(
                    "That is one whose own name, or another name of whose entry, is the same.\nIf"
                        + " there is none, case and everything but letters and digits are ignored,"
                        + "\nunless that leaves several.")
                .tag("@param name any name")
                .tag("@return the constant; empty when none has the name, or several might")
                .build())
        .build();
  }

  private CodeBlock fill() {
    var block =
        CodeBlock.builder()
            .addStatement("$T[] constants = values()", constant)
            .beginControlFlow("for ($T constant : constants)", constant)
            .addStatement("add(constant.name(), constant)")
            .endControlFlow();
    further.fill(block);
    return block.build();
  }

  /**
   * A name that is not the constant's own.
   *
   * @param index of the constant among all
   */
  private record FurtherName(String name, Constant constant, int index) {}

  /** So many that they are in arrays. */
  private record Many(String count, Column names, Column owners) implements FurtherNames {

    @Override
    public List<Object> inputs() {
      return List.of(count, names.inputs(), owners.inputs());
    }

    @Override
    public void fill(CodeBlock.Builder block) {
      block
          .beginControlFlow("for (int i = 0; i < $L; i++)", count)
          .addStatement("add($L, constants[$L])", names.at("i"), owners.at("i"))
          .endControlFlow();
    }

    @Override
    public void addTo(TypeSpec.Builder index) {
      names.addTo(index);
      owners.addTo(index);
    }
  }
}
