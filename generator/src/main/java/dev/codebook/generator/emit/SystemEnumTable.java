package dev.codebook.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/** Writes the nested class that holds the constants of one class, and answers for them. */
final class SystemEnumTable {

  private static final TypeName LONG = TypeName.LONG.box();
  private static final ClassName TREE_MAP = ClassName.get("java.util", "TreeMap");
  private static final ClassName ARRAY_LIST = ClassName.get("java.util", "ArrayList");

  private final ClassName name;
  private final Annotations annotations;
  private final FieldSpec type =
      new FinalField(SystemEnumEmitter.ANY_CLASS, "type", "The class of the constants").spec();
  private final FieldSpec number =
      new FinalField(SystemEnumEmitter.NUMBER_CLASS, "number", "The type of the constants").spec();
  private final FieldSpec flags =
      new FinalField(TypeName.BOOLEAN, "flags", "Whether values are bits").spec();
  private final FieldSpec namesByValue =
      map(
          "namesByValue",
          ParameterizedTypeName.get(
              ClassName.get("java.util", "NavigableMap"), LONG, Types.STRINGS),
          CodeBlock.of("new $T<>($T::compareUnsigned)", TREE_MAP, Long.class),
          "The names of each value; of values, negative ones come last");
  private final FieldSpec valuesByName =
      map(
          "valuesByName",
          ParameterizedTypeName.get(Types.MAP, Types.STRING, LONG),
          CodeBlock.of("new $T<>()", Types.HASH_MAP),
          "The value of each name");
  private final FieldSpec valuesInAnyCase =
      map(
          "valuesInAnyCase",
          ParameterizedTypeName.get(Types.MAP, Types.STRING, LONG),
          CodeBlock.of("new $T<>($T.CASE_INSENSITIVE_ORDER)", TREE_MAP, Types.STRING),
          "The value of each name, of which case does not count");

  SystemEnumTable(ClassName name, Annotations annotations) {
    this.name = name;
    this.annotations = annotations;
  }

  private static FieldSpec map(String name, TypeName map, CodeBlock empty, String meaning) {
    return new FinalField(map, name, meaning).spec().toBuilder().initializer(empty).build();
  }

  TypeSpec spec() {
    return PrivateClass.named(name.simpleName(), "The constants of one class")
        .addField(type)
        .addField(number)
        .addField(flags)
        .addField(namesByValue)
        .addField(valuesByName)
        .addField(valuesInAnyCase)
        .addMethod(constructor())
        .addMethod(numberAccessor())
        .addMethod(nameOf())
        .addMethod(allNames())
        .addMethod(allValues())
        .addMethod(hasValue())
        .addMethod(hasName())
        .addMethod(value())
        .addMethods(new SystemEnumTexts(annotations).all())
        .build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addParameter(type.type(), "type")
        .addParameter(number.type(), "number")
        .addParameter(flags.type(), "flags")
        .addParameter(ArrayTypeName.of(Types.STRING), "names")
        .addParameter(ArrayTypeName.of(TypeName.LONG), "values")
        .addStatement("this.type = type")
        .addStatement("this.number = number")
        .addStatement("this.flags = flags")
        .beginControlFlow("for (int i = 0; i < names.length; i++)")
        .addStatement(
            "namesByValue.computeIfAbsent(values[i], value -> new $T<>(1)).add(names[i])",
            ARRAY_LIST)
        .addStatement("valuesByName.put(names[i], values[i])")
        .addStatement("valuesInAnyCase.putIfAbsent(names[i], values[i])")
        .endControlFlow()
        .addJavadoc(
            new Javadoc()
                .paragraph("Takes the constants.")
                .tag("@param type their class")
                .tag("@param number their type")
                .tag("@param flags whether their values are bits")
                .tag("@param names their names in their order")
                .tag("@param values their values in the same order")
                .build())
        .build();
  }

  private MethodSpec numberAccessor() {
    return method("number", number.type())
        .addStatement("return number")
        .addJavadoc(returns("The type of the constants.", "the type"))
        .build();
  }

  private MethodSpec nameOf() {
    return method("name", annotations.nullable(Types.STRING))
        .addParameter(TypeName.LONG, "value")
        .addStatement("$T names = namesByValue.get(value)", Types.STRINGS)
        .addStatement("return names == null ? null : names.get(0)")
        .addJavadoc(ofValue("The first name of a value.", "the name; null when it has none"))
        .build();
  }

  private static MethodSpec allNames() {
    return method("allNames", Types.STRINGS)
        .addStatement("$T names = new $T<>()", Types.STRINGS, ARRAY_LIST)
        .addStatement("namesByValue.values().forEach(names::addAll)")
        .addStatement("return $T.unmodifiableList(names)", Types.COLLECTIONS)
        .addJavadoc(returns("The names of all values.", "them in the order of values"))
        .build();
  }

  private static MethodSpec allValues() {
    return method("allValues", ArrayTypeName.of(LONG))
        .addStatement(
            "$T values = new $T<>()",
            ParameterizedTypeName.get(ClassName.get(List.class), LONG),
            ARRAY_LIST)
        .addStatement(
            "namesByValue.forEach((value, names) ->"
                + " values.addAll($T.nCopies(names.size(), value)))",
            Types.COLLECTIONS)
        .addStatement("return values.toArray(new $T[0])", LONG)
        .addJavadoc(returns("The value of each name.", "them in the order of the names"))
        .build();
  }

  private static MethodSpec hasValue() {
    return method("has", TypeName.BOOLEAN)
        .addParameter(TypeName.LONG, "value")
        .addStatement("return namesByValue.containsKey(value)")
        .addJavadoc(ofValue("Whether a constant has a value.", "whether there is one"))
        .build();
  }

  private static MethodSpec hasName() {
    return method("has", TypeName.BOOLEAN)
        .addParameter(Types.STRING, "name")
        .addStatement(
            "return valuesByName.containsKey($T.requireNonNull(name, $S))", Types.OBJECTS, "name")
        .addJavadoc(
            new Javadoc()
                .paragraph("Whether a constant has a name.")
                .tag("@param name any name")
                .tag("@return whether there is one")
                .build())
        .build();
  }

  private static MethodSpec value() {
    return method("value", TypeName.LONG)
        .addParameter(Types.STRING, "name")
        .addParameter(TypeName.BOOLEAN, "ignoreCase")
        .addStatement(
            "$T value = valuesByName.get($T.requireNonNull(name, $S))", LONG, Types.OBJECTS, "name")
        .beginControlFlow("if (value == null && ignoreCase)")
        .addStatement("value = valuesInAnyCase.get(name)")
        .endControlFlow()
        .beginControlFlow("if (value == null)")
        .addStatement(
            "throw new $T($S + type.getName() + $S + name + $S)",
            IllegalArgumentException.class,
            "No constant of ",
            " has the name \"",
            "\"")
        .endControlFlow()
        .addStatement("return value")
        .addJavadoc(
            new Javadoc()
                .paragraph("The value of a name.")
                .tag("@param name the name")
                .tag(
                    "@param ignoreCase whether it may be in another case, if none is just the same")
                .tag("@return the value")
                .build())
        .build();
  }

  /** A method that answers something of that type. */
  static MethodSpec.Builder method(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name).returns(returned);
  }

  /** Documentation of a method without parameters. */
  static CodeBlock returns(String sentence, String answer) {
    return new Javadoc().paragraph(sentence).tag("@return " + answer).build();
  }

  /** Documentation of a method that takes any value. */
  static CodeBlock ofValue(String sentence, String answer) {
    return new Javadoc()
        .paragraph(sentence)
        .tag("@param value any value")
        .tag("@return " + answer)
        .build();
  }
}
