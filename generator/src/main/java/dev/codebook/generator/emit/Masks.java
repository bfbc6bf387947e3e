package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.CodeType;
import javax.lang.model.element.Modifier;

/**
 * Writes what makes a mask of a set of flags, and such a set of a mask.
 *
 * @param codeField the field of a constant that holds its code
 */
record Masks(ClassName constant, boolean isJavaEnum, CodeType codeType, String codeField)
    implements Member {

  @Override
  public void addTo(TypeSpec.Builder spec) {
    spec.addMethod(toMask()).addMethod(fromMask());
  }

  private TypeName set() {
    return ParameterizedTypeName.get(Types.SET, constant);
  }

  private TypeName mask() {
    return Literals.typeOf(codeType);
  }

  private MethodSpec toMask() {
    return MethodSpec.methodBuilder("toMask")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(mask())
        .addParameter(set(), "constants")
        .addStatement("$T mask = 0", mask())
        .beginControlFlow("for ($T constant : constants)", constant)
        .addStatement("mask |= constant.$L", codeField)
        .endControlFlow()
        .addStatement("return mask")
        .addJavadoc(
            new Javadoc()
                .paragraph("The bits of these constants in one number.")
                .tag("@param constants any of them")
                .tag("@return their codes, combined")
                .build())
        .build();
  }

  private MethodSpec fromMask() {
    return MethodSpec.methodBuilder("fromMask")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(set())
        .addParameter(mask(), "mask")
        .addStatement("$T constants = $L", set(), Types.emptySet(constant, isJavaEnum))
        .beginControlFlow("for ($T constant : $L)", constant, all())
        .addStatement(
            "boolean isIn = constant.$L == 0 ? mask == 0 : (mask & constant.$L) == constant.$L",
            codeField,
            codeField,
            codeField)
        .beginControlFlow("if (isIn)")
        .addStatement("constants.add(constant)")
        .endControlFlow()
        .endControlFlow()
        .addStatement("return constants")
        .addJavadoc(
            new Javadoc()
                .paragraph("The constants all of whose bits are in a number.")
                .paragraph(
                    "One without bits is in 0 alone. Bits that no constant has are passed over."
                        + "\n{@link #toMask} of the answer is without them.")
                .tag("@param mask any number")
                .tag("@return the constants in their order, in a set of its own each time")
                .build())
        .build();
  }

  private CodeBlock all() {
    return isJavaEnum
        ? CodeBlock.of("$T.allOf($T.class)", Types.ENUM_SET, constant)
        : CodeBlock.of("values()");
  }
}
