package dev.codebook.generator.emit;

import com.palantir.javapoet.TypeSpec;
import java.util.List;

/** The documentation of a type. */
record Documented(String text) implements Member {

  @Override
  public List<Object> inputs() {
    return List.of(text);
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    spec.addJavadoc("$L\n", text);
  }
}
