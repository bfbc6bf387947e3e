package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * Writes the nested class that finds something by its names: by each of them exactly, or else by
 * what is left of it when case and separators are ignored, unless that leaves several.
 */
final class NameIndex {

  /** The method that finds it. */
  static final String FIND = "find";

  private static final String EXACT = "EXACT";
  private static final String LENIENT = "LENIENT";

  private final ClassName name;
  private final TypeName value;
  private final TypeName found;
  private final String noun;
  private final String exact;
  private final String lenient;

  /**
   * @param value the type of what is found
   * @param noun what the documentation calls it
   */
  NameIndex(ClassName name, TypeName value, String noun) {
    this.name = name;
    this.value = value;
    this.found = Types.optional(value);
    this.noun = noun;
    this.exact = field(EXACT, value);
    this.lenient = field(LENIENT, value);
  }

  /** What refers to constants by the name of their type would find a field of that name. */
  private static String field(String wanted, TypeName value) {
    boolean isTaken = value instanceof ClassName type && type.simpleName().equals(wanted);
    return isTaken ? wanted + "_" : wanted;
  }

  /** The statement that adds a name, both being Java expressions. */
  static String add(String name, String value) {
    return "add(" + name + ", " + value + ");";
  }

  /**
   * The class.
   *
   * @param fill the statements that add all names; of several that are the same, the first counts
   */
  TypeSpec.Builder spec(CodeBlock fill) {
    String meaning = "Finds " + noun + "s by their names";
    return PrivateClass.withoutInstances(name.simpleName(), meaning)
        .addField(map(exact, "The " + noun + "s by their names"))
        .addField(map(lenient, "The " + noun + "s by what is left of their names"))
        .addStaticBlock(fill)
        .addMethod(find())
        .addMethod(add())
        .addMethod(lenient());
  }

  private FieldSpec map(String map, String meaning) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(Types.MAP, Types.STRING, found),
            map,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("new $T<>()", Types.HASH_MAP)
        .addJavadoc("$L.\n", meaning)
        .build();
  }

  private MethodSpec find() {
    return MethodSpec.methodBuilder(FIND)
        .addModifiers(Modifier.STATIC)
        .returns(found)
        .addParameter(Types.STRING, "name")
        .addStatement("$T exact = $L.get(name)", found, exact)
        .addStatement(
            "return exact == null ? $L.getOrDefault(lenient(name), $T.empty()) : exact",
            lenient,
            Types.OPTIONAL)
        .addJavadoc(
            new Javadoc()
                .paragraph("The " + noun + " with that name, if there is one.")
                .tag("@param name any name")
                .tag("@return the " + noun + "; empty when none has the name, or several might")
                .build())
        .build();
  }

  private MethodSpec add() {
    return MethodSpec.methodBuilder("add")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(Types.STRING, "name")
        .addParameter(value, noun)
        .addStatement("$T found = $T.of($L)", found, Types.OPTIONAL, noun)
        .addStatement("$L.putIfAbsent(name, found)", exact)
        .addStatement("$T other = $L.putIfAbsent(lenient(name), found)", found, lenient)
        .beginControlFlow("if (other != null && !other.equals(found))")
        .addStatement("$L.put(lenient(name), $T.empty())", lenient, Types.OPTIONAL)
        .endControlFlow()
        .addJavadoc(
            new Javadoc()
                .paragraph("Adds a name of a " + noun + ".")
                .tag("@param name the name")
                .tag("@param " + noun + " the " + noun)
                .build())
        .build();
  }

  private static MethodSpec lenient() {
    return MethodSpec.methodBuilder("lenient")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(Types.STRING)
        .addParameter(Types.STRING, "name")
        .addStatement("$T letters = new $T()", StringBuilder.class, StringBuilder.class)
        .beginControlFlow("for (char c : name.toCharArray())")
        .beginControlFlow(
            "if (c != '_' && $T.isUnicodeIdentifierPart(c) || $T.isSurrogate(c))",
            Character.class,
            Character.class)
        .addStatement("letters.append($T.toLowerCase(c))", Character.class)
        .endControlFlow()
        .endControlFlow()
        .addStatement("return letters.toString()")
        .addJavadoc(
            new Javadoc()
                .paragraph("What is left of a name without case and separators.")
                .tag("@param name any name")
                .tag("@return its letters with their marks, and its digits, in lower case")
                .build())
        .build();
  }
}
