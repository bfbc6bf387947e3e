package dev.codebook.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The field with all constants of a class that is used like an enum. */
record AllConstants(ClassName constant, String name, String initializer) implements Member {

  @Override
  public void addTo(TypeSpec.Builder spec) {
    spec.addField(
        FieldSpec.builder(
                ArrayTypeName.of(constant), name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("The constants in their order.\n")
            .initializer("$L", initializer)
            .build());
  }
}
