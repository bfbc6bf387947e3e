package dev.codebook.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.PlannedType;

/**
 * Tells Jackson to write the code of an enum's constant, and to read a constant by its code.
 * Jackson 2 and 3 have the same annotations.
 */
final class JacksonAnnotations {

  private static final String PACKAGE = "com.fasterxml.jackson.annotation";
  private static final ClassName VALUE = ClassName.get(PACKAGE, "JsonValue");
  private static final ClassName CREATOR = ClassName.get(PACKAGE, "JsonCreator");

  private final boolean wanted;
  private final AnnotationSpec creator;

  JacksonAnnotations(PlannedType type, Dialect dialect) {
    this.wanted = dialect.jackson();
    this.creator = creator(type);
  }

  /** The method that answers the code. */
  MethodSpec onAccessor(MethodSpec accessor) {
    return wanted ? accessor.toBuilder().addAnnotation(VALUE).build() : accessor;
  }

  /** The method that answers what has a code, or throws. */
  MethodSpec onLookUp(MethodSpec lookUp) {
    return wanted ? lookUp.toBuilder().addAnnotation(creator).build() : lookUp;
  }

  /** Without a mode, Jackson may look for an object with a property {@code code}. */
  private static AnnotationSpec creator(PlannedType type) {
    ClassName mode = CREATOR.nestedClass("Mode");
    // A constant of the annotation's name would hide it; JavaPoet imports a nested type regardless.
    boolean hidden =
        type.constants().stream().map(Constant::identifier).anyMatch(CREATOR.simpleName()::equals);
    return AnnotationSpec.builder(CREATOR)
        .addMember(
            "value",
            hidden ? "mode = $L.DELEGATING" : "mode = $T.DELEGATING",
            hidden ? mode.canonicalName() : mode)
        .build();
  }
}
