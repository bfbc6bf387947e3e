package dev.codebook.generator.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The fields of constants, and the constructor that sets them. They have documentation too: javac's
 * {@code -Xdoclint:all} asks for it on private members, and users compile with it.
 */
record FinalFields(List<FinalField> fields) implements Member {

  @Override
  public List<Object> inputs() {
    var inputs = new ArrayList<Object>();
    for (FinalField field : fields) {
      inputs.addAll(field.inputs());
    }
    return inputs;
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    for (FinalField field : fields) {
      spec.addField(field.spec());
    }
    spec.addMethod(constructor(fields));
  }

  /** The constructor that fills the fields, in that order. */
  static MethodSpec constructor(List<FinalField> fields, Modifier... modifiers) {
    var constructor = MethodSpec.constructorBuilder().addModifiers(modifiers);
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
