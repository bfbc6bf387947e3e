package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.CodeType;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the look-ups of an enum's constants by code.
 *
 * @param codeField the field of a constant that holds its code
 * @param byCode the nested class that finds a constant
 * @param index what it consists of
 */
record CodeLookUps(
    ClassName name,
    CodeType codeType,
    String codeField,
    ClassName byCode,
    CodeIndex index,
    JacksonAnnotations jackson)
    implements Member {

  @Override
  public List<Object> inputs() {
    return List.of(
        name.canonicalName(),
        codeType,
        codeField,
        byCode.canonicalName(),
        index.getClass(),
        index.inputs(),
        jackson.inputs());
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    spec.addMethod(codeIs())
        .addMethod(fromCode())
        .addMethod(jackson.onLookUp(ofCode()))
        .addType(index.spec(byCode.simpleName()));
  }

  private MethodSpec codeIs() {
    boolean isText = codeType == CodeType.STRING;
    return MethodSpec.methodBuilder("codeIs")
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(Literals.typeOf(codeType), "code")
        .addStatement(isText ? "return this.$L.equals(code)" : "return this.$L == code", codeField)
        .addJavadoc(
            new Javadoc()
                .paragraph("Whether this is the code.")
                .tag("@param code any code")
                .tag("@return whether the constant has it")
                .build())
        .build();
  }

  private MethodSpec fromCode() {
    return lookUp("fromCode")
        .returns(Types.optional(name))
        .addStatement("return $T.$L(code)", byCode, CodeTable.FIND)
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
            "throw new $T(\"No $L has the code \" + code)",
            IllegalArgumentException.class,
            name.simpleName())
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
