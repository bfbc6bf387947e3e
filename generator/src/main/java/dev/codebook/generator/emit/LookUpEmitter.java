package dev.codebook.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.Code;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the look-up of an enum's constants by code: a binary search over the codes, which are
 * sorted here rather than when the enum is initialised, in a class of its own that is loaded with
 * the first look-up.
 */
final class LookUpEmitter {

  private static final Comparator<Constant> BY_CODE =
      Comparator.comparing(LookUpEmitter::codeOf, LookUpEmitter::compare);

  private final PlannedType type;
  private final ClassName name;
  private final CodeType codeType;
  private final ClassName holder;
  private final FieldSpec codes;
  private final FieldSpec constants;
  private final JacksonAnnotations jackson;

  /**
   * @param names knows the names that the enum's private members must not have
   */
  LookUpEmitter(PlannedType type, FreeNames names, Dialect dialect) {
    this.type = type;
    this.jackson = new JacksonAnnotations(type, dialect);
    this.name = Types.of(type);
    this.codeType = type.catalogue().codeType();
    this.holder = name.nestedClass(holderName(type));
    var codeItems = new Items(dialect);
    var constantItems = new Items(dialect);
    for (Constant constant : sorted()) {
      codeItems.add(Literals.code(codeOf(constant), codeType));
      constantItems.add(constant.identifier());
    }
    TypeName codeJavaType = Literals.typeOf(codeType);
    this.codes =
        array(codeJavaType, names.allocate("CODES"), codeItems, "The codes in ascending order");
    this.constants =
        array(name, names.allocate("CONSTANTS"), constantItems, "The constant of each code");
  }

  void addTo(TypeSpec.Builder spec) {
    spec.addMethod(fromCode()).addMethod(jackson.onLookUp(ofCode())).addType(holderSpec());
  }

  /** A constant or another type of the same name would hide the holder. */
  private static String holderName(PlannedType type) {
    var taken = new ArrayList<>(List.of(type.typeName(), PlannedType.SERIES));
    type.constants().forEach(constant -> taken.add(constant.identifier()));
    type.attributes().forEach(member -> taken.add(member.choiceType()));
    return new FreeNames(taken).allocate("ByCode");
  }

  private static FieldSpec array(TypeName itemType, String fieldName, Items items, String meaning) {
    String simpleType =
        itemType instanceof ClassName named ? named.simpleName() : itemType.toString();
    int before = ("static final " + simpleType + "[] " + fieldName + " = {").length();
    return FieldSpec.builder(ArrayTypeName.of(itemType), fieldName, Modifier.STATIC, Modifier.FINAL)
        .initializer("{$L}", items.wrapped(2, before))
        .addJavadoc("$L.\n", meaning)
        .build();
  }

  /**
   * One constant for each code, in the order of the codes; of those that share a code the first.
   */
  private List<Constant> sorted() {
    Set<Code> seen = new HashSet<>();
    var sorted = new ArrayList<Constant>();
    for (Constant constant : type.constants()) {
      if (!constant.isAlias() && seen.add(codeOf(constant))) {
        sorted.add(constant);
      }
    }
    sorted.sort(BY_CODE);
    return sorted;
  }

  private static Code codeOf(Constant constant) {
    return constant.entry().code().value();
  }

  private static int compare(Code a, Code b) {
    return a instanceof Code.Numeric first && b instanceof Code.Numeric second
        ? Long.compare(first.value(), second.value())
        : a.toString().compareTo(b.toString());
  }

  private TypeSpec holderSpec() {
    return TypeSpec.classBuilder(holder)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("What look-ups search.\n")
        .addField(codes)
        .addField(constants)
        .addMethod(ConstantsEmitter.privateConstructor())
        .build();
  }

  private MethodSpec fromCode() {
    return lookUp("fromCode")
        .returns(Types.optional(name))
        .addStatement("int index = $T.binarySearch($T.$N, code)", Types.ARRAYS, holder, codes)
        .addStatement(
            "return index < 0 ? $T.empty() : $T.of($T.$N[index])",
            Types.OPTIONAL,
            Types.OPTIONAL,
            holder,
            constants)
        .addJavadoc(
            new Javadoc()
                .paragraph("The constant with this code, if there is one.")
                .tag("@param code any code")
                .tag("@return the constant; empty when no constant has the code")
                .build())
        .build();
  }

  private MethodSpec ofCode() {
    return lookUp("ofCode")
        .returns(name)
        .addStatement("$T constant = fromCode(code)", Types.optional(name))
        .beginControlFlow("if (!constant.isPresent())")
        .addStatement(
            "throw new $T($S + code)",
            IllegalArgumentException.class,
            "No " + type.typeName() + " has the code ")
        .endControlFlow()
        .addStatement("return constant.get()")
        .addJavadoc(
            new Javadoc()
                .paragraph("The constant with this code.")
                .tag("@param code the code of a constant")
                .tag("@return the constant")
                .tag("@throws IllegalArgumentException if no constant has the code")
                .build())
        .build();
  }

  private MethodSpec.Builder lookUp(String methodName) {
    return MethodSpec.methodBuilder(methodName)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(Literals.typeOf(codeType), "code");
  }
}
