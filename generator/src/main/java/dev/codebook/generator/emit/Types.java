package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.codebook.generator.plan.GeneratedNames;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** The types that generated code refers to; of the JDK, those that Java 8 has. */
final class Types {

  static final ClassName STRING = ClassName.get(String.class);
  static final ClassName ARRAYS = ClassName.get(Arrays.class);
  static final ClassName COMPARABLE = ClassName.get(Comparable.class);
  static final ClassName SERIALIZABLE = ClassName.get("java.io", "Serializable");
  static final ClassName OBJECT_INPUT_STREAM = ClassName.get("java.io", "ObjectInputStream");
  static final ClassName INVALID_OBJECT = ClassName.get("java.io", "InvalidObjectException");
  static final ClassName LINKED_HASH_SET = ClassName.get(LinkedHashSet.class);
  static final ClassName OBJECTS = ClassName.get(Objects.class);
  static final ClassName SET = ClassName.get(Set.class);
  static final ClassName ENUM_SET = ClassName.get(EnumSet.class);
  static final ClassName MAP = ClassName.get(Map.class);
  static final ClassName HASH_MAP = ClassName.get(HashMap.class);
  static final ClassName COLLECTIONS = ClassName.get(Collections.class);
  static final ClassName OPTIONAL = ClassName.get(Optional.class);
  static final ClassName OPTIONAL_INT = ClassName.get(OptionalInt.class);
  static final ClassName OPTIONAL_LONG = ClassName.get(OptionalLong.class);
  static final TypeName STRINGS = ParameterizedTypeName.get(ClassName.get(List.class), STRING);

  private Types() {}

  /**
   * Those whose simple name is a constant's, which hides them where it is in scope (JLS §6.4.2).
   *
   * @param constants the names of the constants
   */
  static List<String> hiddenBy(Collection<String> constants) {
    var hidden = new ArrayList<String>();
    for (String constant : constants) {
      if (GeneratedNames.isCalledType(constant)) {
        hidden.add(constant);
      }
    }
    return hidden;
  }

  static ClassName of(PlannedType type) {
    return ClassName.get(type.packageName(), type.typeName());
  }

  /** A new set of constants, in their order once it is filled in it. */
  static CodeBlock emptySet(ClassName constant, boolean ofEnum) {
    return ofEnum
        ? CodeBlock.of("$T.noneOf($T.class)", ENUM_SET, constant)
        : CodeBlock.of("new $T<>()", LINKED_HASH_SET);
  }

  static TypeName optional(TypeName type) {
    return ParameterizedTypeName.get(OPTIONAL, type.box());
  }
}
