package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * Writes how the constants of one class are found by a text that names or counts them, and how a
 * value becomes such a text.
 */
final class SystemEnumTexts {

  private static final TypeName LONG = TypeName.LONG.box();
  private static final ClassName LOCALE = ClassName.get("java.util", "Locale");

  private final Annotations annotations;

  SystemEnumTexts(Annotations annotations) {
    this.annotations = annotations;
  }

  List<MethodSpec> all() {
    return List.of(parse(), format(), text(), flagNames(), hexadecimal(), fits(), bits());
  }

  private static MethodSpec parse() {
    return SystemEnumTable.method("parse", TypeName.LONG)
        .addParameter(Types.STRING, "text")
        .addParameter(TypeName.BOOLEAN, "ignoreCase")
        .addStatement("$T trimmed = text.trim()", Types.STRING)
        .addStatement("char first = trimmed.isEmpty() ? ' ' : trimmed.charAt(0)")
        .addStatement("long value = 0")
        .beginControlFlow("if (first == '+' || first == '-' || first >= '0' && first <= '9')")
        .addStatement("value = $T.parseLong(trimmed)", LONG)
        .beginControlFlow("if (!fits(value))")
        .addStatement(
            "throw new $T(value + $S + number.getSimpleName())",
            IllegalArgumentException.class,
            " does not fit into ")
        .endControlFlow()
        .nextControlFlow("else")
        .beginControlFlow("for ($T name : trimmed.split($S, -1))", Types.STRING, ",")
        .addStatement("value |= value(name.trim(), ignoreCase)")
        .endControlFlow()
        .endControlFlow()
        .addStatement("return value")
        .addJavadoc(
            new Javadoc()
                .paragraph("The value that a text stands for.")
                .tag("@param text names with commas between, or a number")
                .tag("@param ignoreCase whether names may be in another case")
                .tag("@return the value")
                .build())
        .build();
  }

  private static MethodSpec format() {
    return SystemEnumTable.method("format", Types.STRING)
        .addParameter(TypeName.LONG, "value")
        .addParameter(Types.STRING, "format")
        .beginControlFlow("switch (format)")
        .addCode("case $S:\ncase $S:\n$>return text(value);\n$<", "G", "g")
        .addCode("case $S:\ncase $S:\n$>return flagNames(value);\n$<", "F", "f")
        .addCode("case $S:\ncase $S:\n$>return $T.toString(value);\n$<", "D", "d", LONG)
        .addCode("case $S:\ncase $S:\n$>return hexadecimal(value);\n$<", "X", "x")
        .addCode(
            "default:\n$>throw new $T($S + format);\n$<",
            IllegalArgumentException.class,
            "The format is none of G, F, D and X: ")
        .endControlFlow()
        .addJavadoc(
            new Javadoc()
                .paragraph("A value as text.")
                .tag("@param value any value")
                .tag("@param format one of four letters")
                .tag("@return the text")
                .build())
        .build();
  }

  private MethodSpec text() {
    return SystemEnumTable.method("text", Types.STRING)
        .addParameter(TypeName.LONG, "value")
        .addStatement(
            "$T name = flags ? flagNames(value) : name(value)", annotations.nullable(Types.STRING))
        .addStatement("return name == null ? $T.toString(value) : name", LONG)
        .addJavadoc(
            SystemEnumTable.ofValue(
                "The name of a value, or its names.", "the text; the number without a name"))
        .build();
  }

  /** The largest first, as combinations have names of their own. */
  private MethodSpec flagNames() {
    return SystemEnumTable.method("flagNames", Types.STRING)
        .addParameter(TypeName.LONG, "value")
        .addStatement("$T names = new $T()", StringBuilder.class, StringBuilder.class)
        .addStatement("long rest = value")
        .beginControlFlow("for (long bits : namesByValue.headMap(value, true).descendingKeySet())")
        .beginControlFlow("if (bits == value || bits != 0 && (rest & bits) == bits)")
        .addStatement("names.insert(0, names.length() == 0 ? name(bits) : name(bits) + $S)", ", ")
        .addStatement("rest -= bits")
        .endControlFlow()
        .endControlFlow()
        .addStatement(
            "return rest == 0 && names.length() > 0 ? names.toString() : $T.toString(value)", LONG)
        .addJavadoc(
            SystemEnumTable.ofValue(
                "The names of the values that make up a value: the largest that fits, and so on.",
                "them with commas between; the number when bits are left"))
        .build();
  }

  private static MethodSpec hexadecimal() {
    return SystemEnumTable.method("hexadecimal", Types.STRING)
        .addParameter(TypeName.LONG, "value")
        .addStatement(
            "$T digits = $T.format($T.ROOT, $S, value)",
            Types.STRING,
            Types.STRING,
            LOCALE,
            "%016X")
        .addStatement(
            "return fits(value) ? digits.substring(digits.length() - bits() / 4) : digits")
        .addJavadoc(
            SystemEnumTable.ofValue(
                "A value in hexadecimal.", "as many digits as its type has, or as it needs"))
        .build();
  }

  private static MethodSpec fits() {
    return SystemEnumTable.method("fits", TypeName.BOOLEAN)
        .addParameter(TypeName.LONG, "value")
        .addStatement("int unused = $T.SIZE - bits()", LONG)
        .addStatement("return value << unused >> unused == value")
        .addJavadoc(SystemEnumTable.ofValue("Whether the type can hold a value.", "whether it can"))
        .build();
  }

  private static MethodSpec bits() {
    var method = SystemEnumTable.method("bits", TypeName.INT);
    for (Class<?> narrow : List.of(Byte.class, Short.class, Integer.class)) {
      method
          .beginControlFlow("if (number == $T.class)", narrow)
          .addStatement("return $T.SIZE", narrow)
          .endControlFlow();
    }
    return method
        .addStatement("return $T.SIZE", LONG)
        .addJavadoc(SystemEnumTable.returns("The bits of the type.", "how many it has"))
        .build();
  }
}
