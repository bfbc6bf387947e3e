package dev.codebook.generator.emit;

import com.palantir.javapoet.TypeSpec;
import java.util.List;

/**
 * Has JavaPoet write types with their full names.
 *
 * @param names the simple names of those that something else hides
 */
record Qualified(List<String> names) implements Member {

  @Override
  public List<Object> inputs() {
    return List.of(names);
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    spec.alwaysQualify(names.toArray(new String[0]));
  }
}
