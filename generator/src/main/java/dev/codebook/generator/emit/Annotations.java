package dev.codebook.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.Deprecation;
import dev.codebook.catalog.model.Entry;
import java.util.ArrayList;
import java.util.List;

/** The annotations of generated code, as a dialect has them. */
record Annotations(Dialect dialect) implements Member {

  private static final ClassName NULL_MARKED =
      ClassName.get("org.jspecify.annotations", "NullMarked");

  private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  @Override
  public List<Object> inputs() {
    return List.of();
  }

  /** On a constant of that entry. */
  List<AnnotationSpec> of(Entry entry) {
    return entry.deprecation().isPresent()
        ? List.of(deprecated(entry.deprecation().get()))
        : List.of();
  }

  /**
   * On a constant that stands for one of another type: what is going to be removed draws a warning
   * even where it is used by something that goes with it.
   */
  List<AnnotationSpec> ofAlias(Entry entry) {
    List<AnnotationSpec> annotations = of(entry);
    boolean forRemoval = entry.deprecation().isPresent() && entry.deprecation().get().forRemoval();
    return forRemoval && dialect.release() >= 9
        ? List.of(
            annotations.get(0), withElements(ClassName.get(SuppressWarnings.class), "\"removal\""))
        : annotations;
  }

  private AnnotationSpec deprecated(Deprecation deprecation) {
    ClassName type = ClassName.get(Deprecated.class);
    var elements = new ArrayList<String>();
    // Java 8 has neither.
    if (dialect.release() >= 9) {
      if (!deprecation.since().value().isBlank()) {
        elements.add("since = " + Literals.string(deprecation.since().value()));
      }
      if (deprecation.forRemoval()) {
        elements.add("forRemoval = true");
      }
    }
    return elements.isEmpty()
        ? AnnotationSpec.builder(type).build()
        : withElements(type, String.join(", ", elements));
  }

  /** On one line, where JavaPoet would give each element a line of its own. */
  static AnnotationSpec withElements(ClassName type, String elements) {
    return AnnotationSpec.builder(type).addMember("value", "$L", elements).build();
  }

  /** The type of what may be null. */
  TypeName nullable(TypeName type) {
    return dialect.nullMarked() ? type.annotated(AnnotationSpec.builder(NULLABLE).build()) : type;
  }

  /** Adds the annotations that every type has. */
  @Override
  public void addTo(TypeSpec.Builder spec) {
    if (dialect.generated().isPresent()) {
      spec.addAnnotation(spec(dialect.generated().get()));
    }
    if (dialect.nullMarked()) {
      spec.addAnnotation(NULL_MARKED);
    }
  }

  /** Whether types have an annotation of that simple name. */
  boolean onTypes(String name) {
    return dialect.nullMarked() && name.equals(NULL_MARKED.simpleName())
        || dialect.generated().isPresent()
            && typeOf(dialect.generated().get()).simpleName().equals(name);
  }

  private static AnnotationSpec spec(GeneratedAnnotation generated) {
    ClassName type = typeOf(generated);
    return generated.value().isEmpty()
        ? AnnotationSpec.builder(type).build()
        : withElements(type, Literals.string(generated.value()));
  }

  private static ClassName typeOf(GeneratedAnnotation generated) {
    int dot = generated.name().lastIndexOf('.');
    return ClassName.get(generated.name().substring(0, dot), generated.name().substring(dot + 1));
  }
}
