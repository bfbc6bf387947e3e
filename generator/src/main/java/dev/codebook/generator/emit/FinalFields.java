package dev.codebook.generator.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The fields of an enum, or a class like one, and the constructor that sets them. They have
 * documentation too: javac's {@code -Xdoclint:all} asks for it on private members, and users
 * compile with it.
 *
 * @param isEnum whether the constructor is private anyway, and no field is ever serialised
 */
record FinalFields(List<FinalField> fields, boolean isEnum) implements Member {

  @Override
  public List<Object> inputs() {
    var inputs = new ArrayList<Object>();
    for (FinalField field : fields) {
      inputs.addAll(field.inputs());
    }
    inputs.add(isEnum);
    return inputs;
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    for (FinalField field : fields) {
      spec.addField(isEnum ? field.spec() : field.spec(Modifier.TRANSIENT));
    }
    MethodSpec constructor = constructor(fields);
    spec.addMethod(
        isEnum ? constructor : constructor.toBuilder().addModifiers(Modifier.PRIVATE).build());
  }

  /** The constructor that fills the fields, in that order. */
  static MethodSpec constructor(List<FinalField> fields) {
    var constructor = MethodSpec.constructorBuilder();
    var javadoc = new Javadoc().paragraph("Creates a constant.");
    for (FinalField field : fields) {
      constructor
          .addParameter(field.given(), field.name())
          .addStatement("this.$L = $L", field.name(), field.stored());
      javadoc.tag("@param " + field.name() + " " + field.phrase());
    }
    return constructor.addJavadoc(javadoc.build()).build();
  }
}
