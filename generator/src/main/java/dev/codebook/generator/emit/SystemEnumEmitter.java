package dev.codebook.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.codebook.generator.plan.PlannedType;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that classes of constants extend, with look-ups for any of them, as {@code
 * System.Enum} of .NET has them for any enum.
 */
final class SystemEnumEmitter implements Emitter {

  /** The method by which a class of constants tells its names and codes. */
  static final String REGISTER = "register";

  private static final ClassName CLASS = ClassName.get(Class.class);

  /** A class of constants, whichever. */
  static final TypeName ANY_CLASS =
      ParameterizedTypeName.get(CLASS, WildcardTypeName.subtypeOf(Object.class));

  /** The class of a number. */
  static final TypeName NUMBER_CLASS =
      ParameterizedTypeName.get(CLASS, WildcardTypeName.subtypeOf(Number.class));

  static final TypeName NAMES =
      ParameterizedTypeName.get(ClassName.get("java.util", "Collection"), Types.STRING);

  private static final String CLASSES = "CLASSES";

  private final Annotations annotations;

  SystemEnumEmitter(Dialect dialect) {
    this.annotations = new Annotations(dialect);
  }

  @Override
  public void emit(PlannedType type, Draft draft) {
    ClassName base = draft.name();
    String simpleName = new FreeNames(List.of(type.typeName())).allocate("Constants");
    ClassName constants = base.nestedClass(simpleName);
    draft.become(Form.ABSTRACT_CLASS);
    draft.document(
        new Javadoc()
            .paragraph(
                "What classes of constants have in common: look-ups of names and values."
                    + "\nThey can be called on this class or on any that extends it, and"
                    + " answer for\nthe class that they are given.")
            .paragraph(
                "Of several names with one value, the first is that of the value. Null is"
                    + " refused\nwith a {@code NullPointerException}, and any other class"
                    + " with an\n{@code IllegalArgumentException}.")
            .text());
    draft.add(spec -> addMembers(spec, base, constants));
  }

  private void addMembers(TypeSpec.Builder spec, ClassName base, ClassName constants) {
    spec.addField(classes(constants)).addMethod(constructor());
    for (MethodSpec method : new SystemEnumMethods(annotations).all()) {
      spec.addMethod(method);
    }
    spec.addMethod(register(constants))
        .addMethod(of(base, constants))
        .addMethod(initialise())
        .addType(new SystemEnumTable(constants, annotations).spec());
  }

  private static FieldSpec classes(ClassName constants) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(Types.MAP, ANY_CLASS, constants),
            CLASSES,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("new $T<>()", ClassName.get("java.util.concurrent", "ConcurrentHashMap"))
        .addJavadoc("What the classes have told of their constants.\n")
        .build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("For the classes of constants alone; there are no instances.\n")
        .build();
  }

  private static MethodSpec register(ClassName constants) {
    return MethodSpec.methodBuilder(REGISTER)
        .addModifiers(Modifier.STATIC)
        .addParameter(ANY_CLASS, "type")
        .addParameter(NUMBER_CLASS, "number")
        .addParameter(TypeName.BOOLEAN, "flags")
        .addParameter(ArrayTypeName.of(Types.STRING), "names")
        .addParameter(ArrayTypeName.of(TypeName.LONG), "values")
        .addStatement(
            "$L.put(type, new $T(type, number, flags, names, values))", CLASSES, constants)
        .addJavadoc(
            new Javadoc()
                .paragraph("Takes what a class of constants tells when it is initialised.")
                .tag("@param type the class")
                .tag("@param number the type of its constants")
                .tag("@param flags whether its values are bits")
                .tag("@param names the names of its constants in their order")
                .tag("@param values their values in the same order")
                .build())
        .build();
  }

  private static MethodSpec of(ClassName base, ClassName constants) {
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(constants)
        .addParameter(ANY_CLASS, "type")
        .addStatement("$T constants = $L.get(type)", constants, CLASSES)
        .beginControlFlow("if (constants == null && type.getSuperclass() == $T.class)", base)
        .addStatement("initialise(type)")
        .addStatement("constants = $L.get(type)", CLASSES)
        .endControlFlow()
        .beginControlFlow("if (constants == null)")
        .addStatement(
            "throw new $T(type.getName() + $S + $T.class.getName())",
            IllegalArgumentException.class,
            " is no class of constants that extends ",
            base)
        .endControlFlow()
        .addStatement("return constants")
        .addJavadoc(
            new Javadoc()
                .paragraph("The constants of a class.")
                .tag("@param type the class")
                .tag("@return what it has told")
                .tag("@throws IllegalArgumentException if the class is none of those meant here")
                .build())
        .build();
  }

  private static MethodSpec initialise() {
    return MethodSpec.methodBuilder("initialise")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(ANY_CLASS, "type")
        .addComment("A class is not initialised by naming it, nor by using its constants.")
        .beginControlFlow("try")
        .addStatement("$T.forName(type.getName(), true, type.getClassLoader())", CLASS)
        .nextControlFlow("catch ($T e)", ClassNotFoundException.class)
        .addStatement("throw new $T(type.getName(), e)", IllegalArgumentException.class)
        .endControlFlow()
        .addJavadoc(
            new Javadoc()
                .paragraph("Lets a class tell of its constants.")
                .tag("@param type the class")
                .build())
        .build();
  }
}
