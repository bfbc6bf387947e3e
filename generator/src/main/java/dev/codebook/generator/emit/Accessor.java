package dev.codebook.generator.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A method that answers what a constant knows.
 *
 * @param expression what it returns
 */
record Accessor(String name, TypeName returned, String expression, String documentation)
    implements Member {

  @Override
  public List<Object> inputs() {
    return List.of(name, returned, expression, documentation);
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    spec.addMethod(method());
  }

  MethodSpec method() {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(returned)
        .addStatement("return $L", expression)
        .addJavadoc("$L\n", documentation)
        .build();
  }
}
