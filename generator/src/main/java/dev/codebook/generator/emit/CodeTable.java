package dev.codebook.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.generator.plan.PlannedType;
import javax.lang.model.element.Modifier;

/**
 * What the kinds of look-up have in common.
 *
 * @param code the field of a constant that holds its code
 */
record CodeTable(PlannedType type, FieldSpec code) {

  /** The field with the constants. */
  static final String CONSTANTS = "CONSTANTS";

  /** The method that finds one of them. */
  static final String FIND = "find";

  ClassName constant() {
    return Types.of(type);
  }

  boolean isOfInts() {
    return type.catalogue().codeType() == CodeType.INT;
  }

  /** Whether several constants may have one code, of which the first counts. */
  boolean isShared() {
    return type.catalogue().sharedCodes();
  }

  /** An array of optional constants, which Java cannot make without a warning. */
  FieldSpec constants(int length, String meaning) {
    TypeName array = ArrayTypeName.of(Types.optional(constant()));
    return FieldSpec.builder(array, CONSTANTS, Modifier.STATIC, Modifier.FINAL)
        .addAnnotation(
            AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "unchecked")
                .build())
        .initializer("($T)$Wnew $T<?>[$L]", array, Types.OPTIONAL, length)
        .addJavadoc("$L.\n", meaning)
        .build();
  }

  /**
   * Fills that array.
   *
   * @param place the statements that find the place of a constant, in a variable of that name
   */
  CodeBlock fill(CodeBlock place, String variable) {
    var block =
        CodeBlock.builder()
            .addStatement("$T.fill($L, $T.empty())", Types.ARRAYS, CONSTANTS, Types.OPTIONAL)
            .beginControlFlow("for ($T constant : values())", constant())
            .add(place);
    var store = CodeBlock.of("$L[$L] = $T.of(constant)", CONSTANTS, variable, Types.OPTIONAL);
    if (isShared()) {
      block
          .beginControlFlow("if (!$L[$L].isPresent())", CONSTANTS, variable)
          .addStatement(store)
          .endControlFlow();
    } else {
      block.addStatement(store);
    }
    return block.endControlFlow().build();
  }

  /** The method that finds a constant, without its body. */
  MethodSpec.Builder find() {
    return MethodSpec.methodBuilder(FIND)
        .addModifiers(Modifier.STATIC)
        .returns(Types.optional(constant()))
        .addParameter(code.type(), "code")
        .addJavadoc(
            new Javadoc()
                .paragraph("The constant with that code, if there is one.")
                .tag("@param code any code")
                .tag("@return the constant; empty when no constant has the code")
                .build());
  }
}
