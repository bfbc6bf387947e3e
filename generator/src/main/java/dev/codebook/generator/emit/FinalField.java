package dev.codebook.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * A private field that is set once, by a constructor's parameter of the same name.
 *
 * @param meaning what the documentation says of it
 * @param nullable the type of the parameter if it may be null, and the field is an {@code Optional}
 */
record FinalField(TypeName type, String name, String meaning, Optional<TypeName> nullable)
    implements Compared {

  /** A field that holds what the constructor is given. */
  FinalField(TypeName type, String name, String meaning) {
    this(type, name, meaning, Optional.empty());
  }

  @Override
  public List<Object> inputs() {
    return List.of(type, name, meaning, nullable);
  }

  /** The type of the constructor's parameter. */
  TypeName given() {
    return nullable.orElse(type);
  }

  /** What the constructor makes of the parameter. */
  CodeBlock stored() {
    if (nullable.isEmpty()) {
      return CodeBlock.of("$L", name);
    }
    return type.equals(Types.OPTIONAL_INT) || type.equals(Types.OPTIONAL_LONG)
        ? CodeBlock.of("$L == null ? $T.empty() : $T.of($L)", name, type, type, name)
        : CodeBlock.of("$T.ofNullable($L)", Types.OPTIONAL, name);
  }

  /** The field. */
  FieldSpec spec(Modifier... more) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL)
        .addModifiers(more)
        .addJavadoc("$L.\n", meaning)
        .build();
  }

  /** What the documentation of the field says, as a phrase. */
  String phrase() {
    return Character.toLowerCase(meaning.charAt(0)) + meaning.substring(1);
  }
}
