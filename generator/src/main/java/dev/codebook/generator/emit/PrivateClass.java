package dev.codebook.generator.emit;

import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Begins a nested class that only the type around it sees. */
final class PrivateClass {

  private PrivateClass() {}

  /**
   * One of that name.
   *
   * @param meaning what the documentation says of it
   */
  static TypeSpec.Builder named(String name, String meaning) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L.\n", meaning);
  }

  /** One that is there for what is static in it. */
  static TypeSpec.Builder withoutInstances(String name, String meaning) {
    return named(name, meaning).addMethod(NoInstances.constructor());
  }
}
