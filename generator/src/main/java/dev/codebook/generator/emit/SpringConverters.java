package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * What Spring takes codes for constants of an enum by, and back.
 *
 * @param constants the enum
 */
record SpringConverters(ClassName constants, CodeType codeType, Dialect dialect) implements Member {

  private static final String PACKAGE = "org.springframework.core.convert.converter";
  private static final ClassName CONVERTER = ClassName.get(PACKAGE, "Converter");
  private static final ClassName REGISTRY = ClassName.get(PACKAGE, "ConverterRegistry");

  /** That for the enum behind. */
  static SpringConverters of(PlannedType behind, Draft draft, Dialect dialect) {
    return new SpringConverters(draft.standIn(behind), behind.catalogue().codeType(), dialect);
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    List<TypeSpec> converters = converters();
    spec.addJavadoc("Has Spring convert codes to {@link $T} and back.\n", constants)
        .addMethod(NoInstances.constructor())
        .addMethod(addAll(converters))
        .addTypes(converters);
  }

  private TypeName codes() {
    return Literals.typeOf(codeType).box();
  }

  private List<TypeSpec> converters() {
    var converters = new ArrayList<TypeSpec>();
    converters.add(ofCode());
    converters.add(toCode());
    if (codeType.isNumeric()) {
      converters.add(ofText());
      converters.add(toText());
    }
    return converters;
  }

  private static MethodSpec addAll(List<TypeSpec> converters) {
    var method =
        MethodSpec.methodBuilder("addTo")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addParameter(REGISTRY, "registry")
            .addJavadoc(
                new Javadoc()
                    .paragraph("Adds all the converters.")
                    .tag("@param registry what has converters, such as a conversion service")
                    .build());
    for (TypeSpec converter : converters) {
      method.addStatement("registry.addConverter(new $L())", converter.name());
    }
    return method.build();
  }

  private TypeSpec ofCode() {
    return converter(
        "OfCode",
        "Finds the constant with a code, and throws {@link IllegalArgumentException} for others.",
        codes(),
        constants,
        "code",
        CodeBlock.of("return $T.ofCode(code);\n", constants));
  }

  private TypeSpec toCode() {
    return converter(
        "ToCode",
        "Answers the code of a constant.",
        constants,
        codes(),
        "constant",
        CodeBlock.of("return constant.code();\n"));
  }

  /** Nothing becomes nothing, as with the converters for numbers that Spring has. */
  private TypeSpec ofText() {
    String parse = codeType == CodeType.INT ? "parseInt" : "parseLong";
    return converter(
        "OfText",
        "Finds the constant whose code is written in decimal, as in a request or a property.",
        Types.STRING,
        new Annotations(dialect).nullable(constants),
        "text",
        CodeBlock.builder()
            .addStatement("$T digits = text.trim()", Types.STRING)
            .addStatement(
                "return digits.isEmpty() ? null : $T.ofCode($T.$L(digits))",
                constants,
                codes(),
                parse)
            .build());
  }

  private TypeSpec toText() {
    return converter(
        "ToText",
        "Writes the code of a constant in decimal.",
        constants,
        Types.STRING,
        "constant",
        CodeBlock.builder().addStatement("return $T.toString(constant.code())", codes()).build());
  }

  private static TypeSpec converter(
      String name,
      String meaning,
      TypeName source,
      TypeName target,
      String parameter,
      CodeBlock body) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addSuperinterface(ParameterizedTypeName.get(CONVERTER, source, target))
        .addJavadoc("$L\n", meaning)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Creates the converter.\n")
                .build())
        .addMethod(
            MethodSpec.methodBuilder("convert")
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Override.class)
                .returns(target)
                .addParameter(source, parameter)
                .addCode(body)
                .build())
        .build();
  }
}
