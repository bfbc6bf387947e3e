package dev.codebook.generator.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the constructor of a class that nobody is to make an instance of. */
final class NoInstances implements Member {

  @Override
  public List<Object> inputs() {
    return List.of();
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    spec.addMethod(constructor());
  }

  static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc("There are no instances.\n")
        .build();
  }
}
