package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.generator.plan.PlannedType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the nested class of codes as they come, known or not. */
record CodeValue(
    ClassName constant,
    CodeType codeType,
    boolean hasSeries,
    JacksonAnnotations jackson,
    Dialect dialect)
    implements Member {

  @Override
  public List<Object> inputs() {
    return List.of(constant.canonicalName(), codeType, hasSeries, jackson.inputs());
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    spec.addType(spec());
  }

  private ClassName name() {
    return constant.nestedClass(PlannedType.VALUE);
  }

  private TypeName code() {
    return Literals.typeOf(codeType);
  }

  private TypeSpec spec() {
    var spec =
        TypeSpec.classBuilder(name())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addSuperinterface(Types.SERIALIZABLE)
            .addJavadoc(
                new Javadoc()
                    .paragraph("A code as it comes from elsewhere, known or not.")
                    .paragraph("Two values are equal when their codes are.")
                    .build())
            // A value is the same whatever the catalogue becomes.
            .addField(SerializedForm.version("What is serialised is the code"))
            .addField(new FinalField(code(), "code", "The code").spec())
            .addMethod(constructor())
            .addMethod(jackson.onLookUp(of()))
            .addMethod(jackson.onAccessor(codeAccessor()))
            .addMethod(constantAccessor());
    if (hasSeries) {
      spec.addMethod(seriesAccessor());
    }
    return spec.addMethod(equalsMethod())
        .addMethod(hashCodeMethod())
        .addMethod(toStringMethod())
        .build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(code(), "code")
        .addStatement("this.code = code")
        .addJavadoc(new Javadoc().paragraph("Creates a value.").tag("@param code the code").build())
        .build();
  }

  private MethodSpec of() {
    var method =
        MethodSpec.methodBuilder("of")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(name())
            .addParameter(code(), "code");
    if (codeType == CodeType.STRING) {
      method.addStatement("return new $T($T.requireNonNull(code))", name(), Types.OBJECTS);
    } else {
      method.addStatement("return new $T(code)", name());
    }
    return method
        .addJavadoc(
            new Javadoc()
                .paragraph("The value with this code.")
                .tag("@param code any code")
                .tag("@return the value")
                .build())
        .build();
  }

  private MethodSpec codeAccessor() {
    return accessor("code", code())
        .addStatement("return code")
        .addJavadoc(new Javadoc().paragraph("The code as it came.").tag("@return the code").build())
        .build();
  }

  private MethodSpec constantAccessor() {
    return accessor("constant", Types.optional(constant))
        .addStatement("return fromCode(code)")
        .addJavadoc(
            new Javadoc()
                .paragraph("The constant with the code, if there is one.")
                .tag("@return the constant; empty when no constant has the code")
                .build())
        .build();
  }

  private MethodSpec seriesAccessor() {
    ClassName series = constant.nestedClass(PlannedType.SERIES);
    return accessor("series", Types.optional(series))
        .addStatement("return $T.of(code)", series)
        .addJavadoc(
            new Javadoc()
                .paragraph("The series that the code belongs to, be it known or not.")
                .tag("@return the series; empty when the code is in none")
                .build())
        .build();
  }

  private MethodSpec equalsMethod() {
    String same =
        codeType == CodeType.STRING
            ? "code.equals((($T) other).code)"
            : "code == (($T) other).code";
    return overriding("equals", TypeName.BOOLEAN)
        .addParameter(new Annotations(dialect).nullable(ClassName.get(Object.class)), "other")
        .addStatement("return other instanceof $T && " + same, name(), name())
        .build();
  }

  private MethodSpec hashCodeMethod() {
    return overriding("hashCode", TypeName.INT)
        .addStatement(
            switch (codeType) {
              case INT -> "return code";
              case LONG -> "return (int) (code ^ (code >>> 32))";
              case STRING -> "return code.hashCode()";
            })
        .build();
  }

  private MethodSpec toStringMethod() {
    return overriding("toString", Types.STRING)
        .addStatement("$T constant = constant()", Types.optional(constant))
        .addStatement(
            "return constant.isPresent() ? code + $S + constant.get() : code + $S",
            " ",
            " (unknown)")
        .addJavadoc(
            new Javadoc()
                .paragraph("The code, and the name of its constant or that it is unknown.")
                .tag("@return such as {@code 1 NAME} or {@code 1 (unknown)}")
                .build())
        .build();
  }

  private static MethodSpec.Builder accessor(String methodName, TypeName returned) {
    return MethodSpec.methodBuilder(methodName).addModifiers(Modifier.PUBLIC).returns(returned);
  }

  private static MethodSpec.Builder overriding(String methodName, TypeName returned) {
    return accessor(methodName, returned).addAnnotation(Override.class);
  }
}
