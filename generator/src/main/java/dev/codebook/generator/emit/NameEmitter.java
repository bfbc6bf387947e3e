package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
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

  /** How many names are added one by one before a loop over arrays takes less. */
  private static final int FEW = 100;

  private static final String EXACT = "EXACT";
  private static final String LENIENT = "LENIENT";

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
      if (!LenientName.of(name).equals(LenientName.of(constant.identifier()))) {
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
        .addStatement("return $T.find(name)", index)
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
    var spec =
        TypeSpec.classBuilder(index)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Finds constants by their names.\n")
            .addField(map(EXACT, "The constants by their names"))
            .addField(map(LENIENT, "The constants by what is left of their names"))
            .addStaticBlock(fill())
            .addMethod(ConstantsEmitter.privateConstructor())
            .addMethod(find())
            .addMethod(add())
            .addMethod(lenient());
    if (areMany()) {
      spec.addType(names.spec()).addType(owners.spec());
    }
    return spec.build();
  }

  private boolean areMany() {
    return furtherNames.size() > FEW;
  }

  private FieldSpec map(String name, String meaning) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(Types.MAP, Types.STRING, found),
            name,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("new $T<>()", Types.HASH_MAP)
        .addJavadoc("$L.\n", meaning)
        .build();
  }

  private CodeBlock fill() {
    var block =
        CodeBlock.builder()
            .addStatement("$T[] constants = values()", constant)
            .beginControlFlow("for ($T constant : constants)", constant)
            .addStatement("add(constant.name(), constant)")
            .endControlFlow();
    if (areMany()) {
      block
          .beginControlFlow("for (int i = 0; i < $L; i++)", furtherNames.size())
          .addStatement("add($L, constants[$L])", names.at("i"), owners.at("i"))
          .endControlFlow();
    } else {
      for (FurtherName further : furtherNames) {
        block.addStatement(
            "add($L, $T.$L)",
            Literals.string(further.name()),
            constant,
            further.constant().identifier());
      }
    }
    return block.build();
  }

  private MethodSpec find() {
    return MethodSpec.methodBuilder("find")
        .addModifiers(Modifier.STATIC)
        .returns(found)
        .addParameter(Types.STRING, "name")
        .addStatement("$T exact = $L.get(name)", found, EXACT)
        .addStatement(
            "return exact == null ? $L.getOrDefault(lenient(name), $T.empty()) : exact",
            LENIENT,
            Types.OPTIONAL)
        .addJavadoc(
            new Javadoc()
                .paragraph("The constant with that name, if there is one.")
                .tag("@param name any name")
                .tag("@return the constant; empty when none has the name, or several might")
                .build())
        .build();
  }

  private MethodSpec add() {
    return MethodSpec.methodBuilder("add")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(Types.STRING, "name")
        .addParameter(constant, "constant")
        .addStatement("$T found = $T.of(constant)", found, Types.OPTIONAL)
        .addStatement("$L.putIfAbsent(name, found)", EXACT)
        .addStatement("$T other = $L.putIfAbsent(lenient(name), found)", found, LENIENT)
        .beginControlFlow("if (other != null && !other.equals(found))")
        .addStatement("$L.put(lenient(name), $T.empty())", LENIENT, Types.OPTIONAL)
        .endControlFlow()
        .addJavadoc(
            new Javadoc()
                .paragraph("Adds a name of a constant.")
                .tag("@param name the name")
                .tag("@param constant the constant")
                .build())
        .build();
  }

  private static MethodSpec lenient() {
    return MethodSpec.methodBuilder("lenient")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(Types.STRING)
        .addParameter(Types.STRING, "name")
        .addStatement("$T letters = new $T()", StringBuilder.class, StringBuilder.class)
        .beginControlFlow("for (char c : name.toCharArray())")
        .beginControlFlow("if ($T.isLetterOrDigit(c))", Character.class)
        .addStatement("letters.append($T.toLowerCase(c))", Character.class)
        .endControlFlow()
        .endControlFlow()
        .addStatement("return letters.toString()")
        .addJavadoc(
            new Javadoc()
                .paragraph("What is left of a name without case and separators.")
                .tag("@param name any name")
                .tag("@return its letters and digits in lower case")
                .build())
        .build();
  }
}
