package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Writes the look-up of constants by name: by each of their names exactly, or else by what is left
 * of it when case and separators are ignored, unless that leaves several constants.
 */
final class NameEmitter {

  /**
   * A name that is not the constant's own.
   *
   * @param index of the constant among all
   */
  private record FurtherName(String name, Constant constant, int index) {

    FurtherName named(String other) {
      return new FurtherName(other, constant, index);
    }
  }

  private final ClassName constant;
  private final ClassName index;
  private final TypeName found;
  private final List<FurtherName> furtherNames;
  private final Column names;
  private final Column owners;

  NameEmitter(PlannedType type, NestedNames nested, Dialect dialect) {
    this.constant = Types.of(type);
    this.index = constant.nestedClass(nested.allocate("ByName"));
    this.found = Types.optional(constant);
    this.furtherNames = furtherNames(type);
    this.names =
        Column.ofConstants(
            index.nestedClass(nested.allocate("FurtherNames")),
            Types.STRING,
            furtherNames.stream().map(further -> Literals.string(further.name())).toList(),
            "Names of constants besides their own",
            dialect);
    this.owners =
        Column.ofConstants(
            index.nestedClass(nested.allocate("Owners")),
            TypeName.INT,
            furtherNames.stream().map(further -> Integer.toString(further.index())).toList(),
            "The ordinals of the constants whose names these are",
            dialect);
  }

  /** Aliases, and neutral names that a profile changed in more than case and separators. */
  private static List<FurtherName> furtherNames(PlannedType type) {
    Map<String, FurtherName> owners = new HashMap<>();
    var aliases = new ArrayList<FurtherName>();
    var neutral = new ArrayList<FurtherName>();
    for (Constant constant : type.constants()) {
      String name = constant.name().value();
      if (!constant.isAlias()) {
        owners.put(name, new FurtherName(name, constant, owners.size()));
      }
      FurtherName owner = Objects.requireNonNull(owners.get(constant.entry().name().value()));
      if (constant.isAlias()) {
        aliases.add(owner.named(constant.identifier()));
      }
      if (!LenientName.isKept(constant)) {
        neutral.add(owner.named(name));
      }
    }
    // Of names that are the same, the first one counts: that of a constant.
    aliases.addAll(neutral);
    return aliases;
  }

  void addTo(TypeSpec.Builder spec) {
    spec.addMethod(fromName()).addType(holderSpec());
  }

  private MethodSpec fromName() {
    return MethodSpec.methodBuilder("fromName")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(found)
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

  private TypeSpec holderSpec() {
    var spec = new NameIndex(index, constant, "constant").spec(fill());
    if (areMany()) {
      spec.addType(names.spec()).addType(owners.spec());
    }
    return spec.build();
  }

  private boolean areMany() {
    return furtherNames.size() > NameIndex.FEW;
  }

  private CodeBlock fill() {
    var block =
        CodeBlock.builder()
            .addStatement("$T[] constants = values()", constant)
            .beginControlFlow("for ($T constant : constants)", constant)
            .add(NameIndex.add(CodeBlock.of("constant.name()"), CodeBlock.of("constant")))
            .endControlFlow();
    if (areMany()) {
      block
          .beginControlFlow("for (int i = 0; i < $L; i++)", furtherNames.size())
          .add(NameIndex.add(names.at("i"), CodeBlock.of("constants[$L]", owners.at("i"))))
          .endControlFlow();
    } else {
      for (FurtherName further : furtherNames) {
        block.add(
            NameIndex.add(
                CodeBlock.of("$L", Literals.string(further.name())),
                CodeBlock.of("$T.$L", constant, further.constant().identifier())));
      }
    }
    return block.build();
  }
}
