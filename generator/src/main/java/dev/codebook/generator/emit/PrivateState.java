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
record PrivateState(List<State> states, boolean isEnum) implements Member {

  @Override
  public List<Object> inputs() {
    var inputs = new ArrayList<Object>();
    for (State state : states) {
      inputs.addAll(state.inputs());
    }
    inputs.add(isEnum);
    return inputs;
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    for (State state : states) {
      spec.addField(isEnum ? state.field() : state.field(Modifier.TRANSIENT));
    }
    MethodSpec constructor = constructor(states);
    spec.addMethod(
        isEnum ? constructor : constructor.toBuilder().addModifiers(Modifier.PRIVATE).build());
  }

  /** The constructor that fills the fields, in that order. */
  static MethodSpec constructor(List<State> states) {
    var constructor = MethodSpec.constructorBuilder();
    var javadoc = new Javadoc().paragraph("Creates a constant.");
    for (State state : states) {
      constructor
          .addParameter(state.given(), state.name())
          .addStatement("this.$L = $L", state.name(), state.stored());
      javadoc.tag("@param " + state.name() + " " + state.phrase());
    }
    return constructor.addJavadoc(javadoc.build()).build();
  }
}
