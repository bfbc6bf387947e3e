package dev.codebook.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the look-ups for classes of constants, each of which is given the class first. */
final class SystemEnumMethods {

  private static final String LIST =
      "A name, several with commas between whose values are combined, or a number. Blanks\n"
          + "around each are ignored.";

  private final Annotations annotations;

  SystemEnumMethods(Annotations annotations) {
    this.annotations = annotations;
  }

  List<MethodSpec> all() {
    return List.of(
        getName(),
        getNames(),
        getValue(),
        getValues(),
        isDefined("value", TypeName.LONG, "Whether a constant has this value."),
        isDefined("name", Types.STRING, "Whether a constant has just this name."),
        parse(),
        parseInAnyCase(),
        format(),
        toStringMethod(),
        getUnderlyingType());
  }

  private MethodSpec getName() {
    return method("getName", annotations.nullable(Types.STRING))
        .addParameter(TypeName.LONG, "value")
        .addStatement("return of(type).name(value)")
        .addJavadoc(
            docs("The name of the constant with this value.")
                .tag("@param value any value")
                .tag("@return the name; null when no constant has the value")
                .build())
        .build();
  }

  private static MethodSpec getNames() {
    return method("getNames", SystemEnumEmitter.NAMES)
        .addStatement("return of(type).allNames()")
        .addJavadoc(
            docs("The names of all constants.")
                .tag(
                    "@return them in the order of their values, negative ones last, and not to be"
                        + "\n    changed")
                .build())
        .build();
  }

  private static MethodSpec getValue() {
    return method("getValue", TypeName.LONG)
        .addParameter(Types.STRING, "name")
        .addStatement("return of(type).value(name, false)")
        .addJavadoc(
            docs("The value of the constant with just this name.")
                .tag("@param name the name of a constant")
                .tag("@return the value")
                .tag("@throws IllegalArgumentException if no constant has the name")
                .build())
        .build();
  }

  private static MethodSpec getValues() {
    return method("getValues", ArrayTypeName.of(TypeName.LONG.box()))
        .addStatement("return of(type).allValues()")
        .addJavadoc(
            docs("The values of all constants.")
                .tag("@return them in the order of the names, in an array of its own each time")
                .build())
        .build();
  }

  private static MethodSpec isDefined(String parameter, TypeName sought, String meaning) {
    return method("isDefined", TypeName.BOOLEAN)
        .addParameter(sought, parameter)
        .addStatement("return of(type).has($L)", parameter)
        .addJavadoc(
            docs(meaning)
                .tag("@param " + parameter + " any " + parameter)
                .tag("@return whether there is one")
                .build())
        .build();
  }

  private static MethodSpec parse() {
    return method("parse", TypeName.LONG)
        .addParameter(Types.STRING, "text")
        .addStatement("return of(type).parse(text, false)")
        .addJavadoc(
            docs("The value that a text stands for.")
                .paragraph(LIST)
                .tag("@param text what is to be understood")
                .tag("@return the value")
                .tag("@throws IllegalArgumentException if it is none of that")
                .build())
        .build();
  }

  private static MethodSpec parseInAnyCase() {
    return method("parse", TypeName.LONG)
        .addParameter(Types.STRING, "text")
        .addParameter(TypeName.BOOLEAN.box(), "ignoreCase")
        .addStatement("return of(type).parse(text, ignoreCase)")
        .addJavadoc(
            docs("The value that a text stands for.")
                .paragraph(LIST)
                .tag("@param text what is to be understood")
                .tag("@param ignoreCase whether names may be in another case")
                .tag("@return the value")
                .tag("@throws IllegalArgumentException if it is none of that")
                .build())
        .build();
  }

  private static MethodSpec format() {
    return method("format", Types.STRING)
        .addParameter(TypeName.LONG, "value")
        .addParameter(Types.STRING, "format")
        .addStatement("return of(type).format(value, format)")
        .addJavadoc(
            docs("A value as text.")
                .paragraph(
                    "The format is {@code G} for what {@code toString} answers, {@code"
                        + " F}\nfor the names of the constants whose bits make up the value, {@code"
                        + " D} for the\nnumber, or {@code X} for all its hexadecimal digits; or the"
                        + " same in lower case.")
                .tag("@param value any value")
                .tag("@param format one of those letters")
                .tag("@return the text")
                .tag("@throws IllegalArgumentException if the format is none of them")
                .build())
        .build();
  }

  private static MethodSpec toStringMethod() {
    return method("toString", Types.STRING)
        .addParameter(TypeName.LONG, "value")
        .addStatement("return of(type).text(value)")
        .addJavadoc(
            docs("The name of a value.")
                .paragraph(
                    "Of flags, the names of the constants whose bits make up the value, with commas"
                        + "\nbetween. Where there are none, the number.")
                .tag("@param value any value")
                .tag("@return the text")
                .build())
        .build();
  }

  private static MethodSpec getUnderlyingType() {
    return method("getUnderlyingType", SystemEnumEmitter.NUMBER_CLASS)
        .addStatement("return of(type).number()")
        .addJavadoc(
            docs("The type of the constants.")
                .tag("@return such as {@code Integer.class}, where they are {@code int}")
                .build())
        .build();
  }

  private static MethodSpec.Builder method(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(returned)
        .addParameter(SystemEnumEmitter.ANY_CLASS, "type");
  }

  private static Javadoc docs(String sentence) {
    return new Javadoc().paragraph(sentence).tag("@param type a class of constants");
  }
}
