package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.generator.plan.PlannedType;
import javax.lang.model.element.Modifier;

/** Writes the look-ups of an enum's constants by code. */
final class LookUpEmitter {

  private final PlannedType type;
  private final ClassName name;
  private final FieldSpec code;
  private final ClassName index;
  private final JacksonAnnotations jackson;

  LookUpEmitter(PlannedType type, FieldSpec code, NestedNames names, JacksonAnnotations jackson) {
    this.jackson = jackson;
    this.type = type;
    this.name = Types.of(type);
    this.code = code;
    this.index = name.nestedClass(names.allocate("ByCode"));
  }

  void addTo(TypeSpec.Builder spec) {
    spec.addMethod(codeIs())
        .addMethod(fromCode())
        .addMethod(jackson.onLookUp(ofCode()))
        .addType(CodeIndex.spec(index.simpleName(), new ConstantsByCode(type, code)));
  }

  private MethodSpec codeIs() {
    boolean isText = type.catalogue().codeType() == CodeType.STRING;
    return MethodSpec.methodBuilder("codeIs")
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(code.type(), "code")
        .addStatement(isText ? "return this.$N.equals(code)" : "return this.$N == code", code)
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
        .addStatement("return $T.$L(code)", index, CodeTable.FIND)
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
        .addParameter(code.type(), "code");
  }
}
