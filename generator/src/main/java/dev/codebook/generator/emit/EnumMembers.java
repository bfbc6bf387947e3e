package dev.codebook.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that Java gives an enum, for a class that is used like one.
 *
 * @param ordinal the field of a constant with its position
 * @param values the field of the class with all constants
 * @param ownName the expression that answers the name of a constant
 */
record EnumMembers(ClassName name, String ordinal, String values, String ownName)
    implements Member {

  @Override
  public void addTo(TypeSpec.Builder spec) {
    spec.addSuperinterface(ParameterizedTypeName.get(Types.COMPARABLE, name))
        .addMethod(allValues())
        .addMethod(valueOf())
        .addMethod(
            accessor("name", Types.STRING, "The name of the constant.", "the name")
                .addStatement("return $L", ownName)
                .build())
        .addMethod(
            accessor("ordinal", TypeName.INT, "The position of the constant.", "from zero")
                .addStatement("return $L", ordinal)
                .build())
        .addMethod(declaringClass())
        .addMethod(compareTo())
        .addMethod(
            accessor("toString", Types.STRING, "The name of the constant.", "the name")
                .addAnnotation(Override.class)
                .addStatement("return name()")
                .build());
  }

  private static MethodSpec.Builder accessor(
      String methodName, TypeName returned, String meaning, String answer) {
    return MethodSpec.methodBuilder(methodName)
        .addModifiers(Modifier.PUBLIC)
        .returns(returned)
        .addJavadoc(new Javadoc().paragraph(meaning).tag("@return " + answer).build());
  }

  private MethodSpec allValues() {
    return accessor("values", ArrayTypeName.of(name), "All constants.", "them in their order")
        .addModifiers(Modifier.STATIC)
        .addStatement("return $L.clone()", values)
        .build();
  }

  private MethodSpec valueOf() {
    return MethodSpec.methodBuilder("valueOf")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(name)
        .addParameter(Types.STRING, "name")
        .addStatement("$T constant = fromName(name)", Types.optional(name))
        .beginControlFlow("if (!constant.isPresent() || !constant.get().name().equals(name))")
        .addStatement(
            "throw new $T(\"No $L has the name \" + name)",
            IllegalArgumentException.class,
            name.simpleName())
        .endControlFlow()
        .addStatement("return constant.get()")
        .addJavadoc(
            new Javadoc()
                .paragraph("The constant with just this name.")
                .tag("@param name the name of a constant")
                .tag("@return the constant")
                .tag("@throws IllegalArgumentException if no constant has the name")
                .build())
        .build();
  }

  private MethodSpec declaringClass() {
    TypeName itself = ParameterizedTypeName.get(ClassName.get(Class.class), name);
    return accessor("getDeclaringClass", itself, "The class of the constant.", "the class")
        .addStatement("return $T.class", name)
        .build();
  }

  private MethodSpec compareTo() {
    return MethodSpec.methodBuilder("compareTo")
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(Override.class)
        .returns(TypeName.INT)
        .addParameter(name, "other")
        .addStatement("return $L - other.$L", ordinal, ordinal)
        .addJavadoc(
            new Javadoc()
                .paragraph("Compares positions.")
                .tag("@param other any constant")
                .tag("@return less than zero if this constant stands before the other")
                .build())
        .build();
  }
}
