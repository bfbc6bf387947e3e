package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.plan.PlannedType;
import javax.lang.model.element.Modifier;

/** Writes the converter by which JPA stores a constant of an enum as its code. */
final class JpaConverterEmitter implements Emitter {

  private final ClassName constants;
  private final TypeName codes;
  private final Annotations annotations;
  private final String api;

  /**
   * @param behind the enum
   */
  JpaConverterEmitter(PlannedType behind, Dialect dialect) {
    this.constants = Types.of(behind);
    this.codes = Literals.typeOf(behind.catalogue().codeType()).box();
    this.annotations = new Annotations(dialect);
    this.api = dialect.persistence().packageName();
  }

  @Override
  public void emit(PlannedType type, Draft draft) {
    draft.declare(Form.FINAL_CLASS);
    draft.add(this::addMembers);
  }

  private void addMembers(TypeSpec.Builder spec) {
    ClassName converter = ClassName.get(api, "AttributeConverter");
    spec.addAnnotation(
            Annotations.withElements(ClassName.get(api, "Converter"), "autoApply = true"))
        .addSuperinterface(ParameterizedTypeName.get(converter, constants, codes))
        .addJavadoc(
            "Has JPA store the code of each {@link $T}, wherever an entity has one.\n", constants)
        .addMethod(constructor())
        .addMethod(toColumn())
        .addMethod(toAttribute());
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("For JPA, which makes the instances.\n")
        .build();
  }

  private MethodSpec toColumn() {
    return overriding("convertToDatabaseColumn")
        .returns(annotations.nullable(codes))
        .addParameter(annotations.nullable(constants), "constant")
        .addStatement("return constant == null ? null : constant.code()")
        .addJavadoc(
            new Javadoc()
                .paragraph("The code of the constant.")
                .tag("@param constant a constant, or null")
                .tag("@return its code; null for null")
                .build())
        .build();
  }

  private MethodSpec toAttribute() {
    return overriding("convertToEntityAttribute")
        .returns(annotations.nullable(constants))
        .addParameter(annotations.nullable(codes), "code")
        .addStatement("return code == null ? null : $T.ofCode(code)", constants)
        .addJavadoc(
            new Javadoc()
                .paragraph("The constant with the code.")
                .tag("@param code the code of a constant, or null")
                .tag("@return the constant; null for null")
                .tag("@throws IllegalArgumentException if no constant has the code")
                .build())
        .build();
  }

  private static MethodSpec.Builder overriding(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(Override.class);
  }
}
