package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * Writes what a class needs so that its constants stay the only instances when they are serialised:
 * like that of an enum, the stream holds a name.
 *
 * @param serialized the nested class of what the stream holds
 */
record SerializedForm(ClassName serialized) implements Member {

  @Override
  public void addTo(TypeSpec.Builder spec) {
    spec.addSuperinterface(Types.SERIALIZABLE)
        .addField(version())
        .addMethod(writeReplace())
        .addMethod(readObject())
        .addType(serializedSpec());
  }

  private static FieldSpec version() {
    return version("The version of the serialised form");
  }

  /**
   * The field that has Java take one version of a class for another.
   *
   * @param meaning what the documentation says of it
   */
  static FieldSpec version(String meaning) {
    return FieldSpec.builder(
            TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("1L")
        .addJavadoc("$L.\n", meaning)
        .build();
  }

  private MethodSpec writeReplace() {
    return MethodSpec.methodBuilder("writeReplace")
        .addModifiers(Modifier.PRIVATE)
        .returns(Object.class)
        .addStatement("return new $T(name())", serialized)
        .addJavadoc(
            new Javadoc()
                .paragraph("What is serialised in place of the constant.")
                .tag("@return its name")
                .build())
        .build();
  }

  private MethodSpec readObject() {
    return MethodSpec.methodBuilder("readObject")
        .addModifiers(Modifier.PRIVATE)
        .addParameter(Types.OBJECT_INPUT_STREAM, "stream")
        .addException(Types.INVALID_OBJECT)
        .addStatement("throw new $T($S)", Types.INVALID_OBJECT, "Constants are serialised by name")
        .addJavadoc(
            new Javadoc()
                .paragraph("Lets no stream make a constant.")
                .tag("@param stream any stream")
                .tag("@throws java.io.InvalidObjectException always")
                .build())
        .build();
  }

  private TypeSpec serializedSpec() {
    FieldSpec name = new FinalField(Types.STRING, "name", "The name").spec();
    return PrivateClass.named(serialized.simpleName(), "The serialised form of a constant")
        .addSuperinterface(Types.SERIALIZABLE)
        .addField(version())
        .addField(name)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(name.type(), "name")
                .addStatement("this.name = name")
                .addJavadoc(
                    new Javadoc()
                        .paragraph("Creates the form.")
                        .tag("@param name the name of a constant")
                        .build())
                .build())
        .addMethod(readResolve())
        .build();
  }

  private MethodSpec readResolve() {
    return MethodSpec.methodBuilder("readResolve")
        .addModifiers(Modifier.PRIVATE)
        .returns(Object.class)
        .addException(Types.INVALID_OBJECT)
        .beginControlFlow("try")
        .addStatement("return valueOf(name)")
        .nextControlFlow("catch ($T e)", IllegalArgumentException.class)
        .addStatement("throw new $T(e.getMessage())", Types.INVALID_OBJECT)
        .endControlFlow()
        .addJavadoc(
            new Javadoc()
                .paragraph("The constant in place of its serialised form.")
                .tag("@return the constant")
                .tag("@throws java.io.InvalidObjectException if there is no such constant any more")
                .build())
        .build();
  }
}
