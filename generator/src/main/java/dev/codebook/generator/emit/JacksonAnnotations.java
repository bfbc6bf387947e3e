package dev.codebook.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import java.util.List;
import java.util.Set;

/**
 * Tells Jackson to write the code of an enum's constant, and to read a constant by its code.
 * Jackson 2 and 3 have the same annotations.
 *
 * @param isHidden whether a constant has the name of one of them
 */
record JacksonAnnotations(boolean wanted, boolean isHidden) implements Compared {

  private static final String PACKAGE = "com.fasterxml.jackson.annotation";
  private static final ClassName VALUE = ClassName.get(PACKAGE, "JsonValue");
  private static final ClassName CREATOR = ClassName.get(PACKAGE, "JsonCreator");

  @Override
  public List<Object> inputs() {
    return List.of(wanted, isHidden);
  }

  /**
   * Those of an enum.
   *
   * @param constants the names of its constants
   */
  static JacksonAnnotations of(Set<String> constants, Dialect dialect) {
    return new JacksonAnnotations(dialect.jackson(), constants.contains(CREATOR.simpleName()));
  }

  /** The method that answers the code. */
  MethodSpec onAccessor(MethodSpec accessor) {
    return wanted ? accessor.toBuilder().addAnnotation(VALUE).build() : accessor;
  }

  /** The method that answers what has a code, or throws. */
  MethodSpec onLookUp(MethodSpec lookUp) {
    return wanted ? lookUp.toBuilder().addAnnotation(creator()).build() : lookUp;
  }

  /** Without a mode, Jackson may look for an object with a property {@code code}. */
  private AnnotationSpec creator() {
    ClassName mode = CREATOR.nestedClass("Mode");
    // A constant of its name would hide the annotation; JavaPoet imports a nested type regardless.
    return AnnotationSpec.builder(CREATOR)
        .addMember(
            "value",
            isHidden ? "mode = $L.DELEGATING" : "mode = $T.DELEGATING",
            isHidden ? mode.canonicalName() : mode)
        .build();
  }
}
