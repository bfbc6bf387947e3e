package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.generator.plan.PlannedType;
import javax.lang.model.element.Modifier;

/**
 * What JPA stores a constant of an enum by, as its code.
 *
 * @param constants the enum
 */
record JpaConverter(ClassName constants, CodeType codeType, Dialect dialect) implements Member {

  /** That for the enum behind. */
  static JpaConverter of(PlannedType behind, Draft draft, Dialect dialect) {
    return new JpaConverter(draft.standIn(behind), behind.catalogue().codeType(), dialect);
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    String api = dialect.persistence().packageName();
    ClassName converter = ClassName.get(api, "AttributeConverter");
    spec.addAnnotation(
            Annotations.withElements(ClassName.get(api, "Converter"), "autoApply = true"))
        .addSuperinterface(ParameterizedTypeName.get(converter, constants, codes()))
        .addJavadoc(
            "Has JPA store the code of each {@link $T}, wherever an entity has one.\n", constants)
        .addMethod(constructor())
        .addMethod(toColumn())
        .addMethod(toAttribute());
  }

  private TypeName codes() {
    return Literals.typeOf(codeType).box();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("For JPA, which makes the instances.\n")
        .build();
  }

  private MethodSpec toColumn() {
    return overriding("convertToDatabaseColumn")
        .returns(new Annotations(dialect).nullable(codes()))
        .addParameter(new Annotations(dialect).nullable(constants), "constant")
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
        .returns(new Annotations(dialect).nullable(constants))
        .addParameter(new Annotations(dialect).nullable(codes()), "code")
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
