package dev.codebook.generator.plan;

import java.util.Set;

/** Names that generated code has, or refers to, whatever its catalogue says. */
public final class GeneratedNames {

  /**
   * Methods that every enum has, and those that ours have; also those with parameters, beside which
   * an accessor would be taken for another form of them.
   */
  private static final Set<String> METHODS_OF_ENUM =
      Set.of(
          "clone",
          "code",
          "codeIs",
          "compareTo",
          "describeConstable",
          "equals",
          "finalize",
          "fromCode",
          "fromName",
          "getClass",
          "getDeclaringClass",
          "hashCode",
          "listOf",
          "name",
          "notify",
          "notifyAll",
          "ofCode",
          "ordinal",
          "summary",
          "toString",
          "valueOf",
          "values",
          "wait");

  /** Methods that Java calls when it writes or reads objects; javac may warn of any other form. */
  private static final Set<String> METHODS_OF_SERIALISATION =
      Set.of("readObject", "readObjectNoData", "readResolve", "writeObject", "writeReplace");

  /** Methods that the enum of a catalogue of flags has besides. */
  private static final Set<String> METHODS_OF_MASKS = Set.of("fromMask", "toMask");

  /** Types of {@code java.lang}, which are never imported. */
  private static final Set<String> LANGUAGE_TYPES =
      Set.of(
          "Boolean",
          "Character",
          "Deprecated",
          "IllegalArgumentException",
          "Integer",
          "Long",
          "Object",
          "Override",
          "String",
          "StringBuilder",
          "SuppressWarnings");

  /** Those that users' types may be called like all the same: then both are written in full. */
  private static final Set<String> SHARED_LANGUAGE_TYPES =
      Set.of("Byte", "Class", "ClassNotFoundException", "Comparable", "Number", "Short");

  /** Classes nested in one of converters for Spring. */
  private static final Set<String> SPRING_CONVERTERS =
      Set.of("OfCode", "OfText", "ToCode", "ToText");

  /** Types of the JDK whose methods generated code calls by the type's name. */
  private static final Set<String> CALLED_TYPES =
      Set.of(
          "Arrays",
          "Character",
          "Collections",
          "EnumSet",
          "Objects",
          "Optional",
          "OptionalInt",
          "OptionalLong");

  /** What the whole name of each type begins with that generated code calls methods of. */
  public static final String ROOT_PACKAGE = "java";

  private GeneratedNames() {}

  /** Whether an enum has a method of that name. */
  static boolean isMethodOfEnum(String name) {
    return METHODS_OF_ENUM.contains(name);
  }

  /** Whether a method of that name means something to Java's serialisation. */
  static boolean isMethodOfSerialisation(String name) {
    return METHODS_OF_SERIALISATION.contains(name);
  }

  /** Whether the enum of a catalogue of flags has a method of that name besides. */
  static boolean isMethodOfMasks(String name) {
    return METHODS_OF_MASKS.contains(name);
  }

  /** Whether generated code refers to a type of {@code java.lang} by that name. */
  static boolean isLanguageType(String name) {
    return LANGUAGE_TYPES.contains(name);
  }

  /** Whether a type of that name hides one of {@code java.lang} in its package. */
  public static boolean isSharedLanguageType(String name) {
    return SHARED_LANGUAGE_TYPES.contains(name);
  }

  /** Whether a class of converters for Spring has a nested class of that name. */
  static boolean isSpringConverter(String name) {
    return SPRING_CONVERTERS.contains(name);
  }

  /** Whether generated code calls methods of a type of the JDK with that simple name. */
  public static boolean isCalledType(String name) {
    return CALLED_TYPES.contains(name);
  }
}
