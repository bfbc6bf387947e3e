package dev.codebook.generator.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the fields of an enum and the constructor that sets them. They have documentation too:
 * javac's {@code -Xdoclint:all} asks for it on private members, and users compile with it.
 */
final class PrivateState {

  private PrivateState() {}

  /** A field that is set once. */
  static FieldSpec field(TypeName type, String name, String meaning) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL)
        .addJavadoc("$L.\n", meaning)
        .build();
  }

  /** The constructor that fills the fields, in that order. */
  static MethodSpec constructor(List<State> states) {
    var constructor = MethodSpec.constructorBuilder();
    var javadoc = new Javadoc().paragraph("Creates a constant.");
    for (State state : states) {
      FieldSpec field = state.field();
      constructor
          .addParameter(state.given(), field.name())
          .addStatement("this.$N = $L", field, state.stored());
      javadoc.tag("@param " + field.name() + " " + meaning(field));
    }
    return constructor.addJavadoc(javadoc.build()).build();
  }

  /** What the field's documentation says, as a phrase. */
  private static String meaning(FieldSpec field) {
    String sentence = field.javadoc().toString().strip();
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1, sentence.length() - 1);
  }
}
