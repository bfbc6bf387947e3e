package dev.codebook.generator.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A kind of output. */
public enum TargetKind {
  /** A Java enum with code, texts, attributes, series and look-ups. */
  ENUM("enum", "{name}", "java"),

  /** A class of compile-time constants, one for each entry. */
  CONSTANTS("constants", "{name}Constants", "aspose"),

  /** A class of constants that stand for those of another target. */
  ALIASES("aliases", "{name}Aliases", "python"),

  /** A converter by which JPA stores the constants of the enum as codes. */
  JPA_CONVERTER("jpa-converter", "{name}AttributeConverter", "java"),

  /** Converters by which Spring takes codes for constants of the enum. */
  SPRING_CONVERTERS("spring-converters", "{name}Converters", "java");

  private final String word;
  private final String typeName;
  private final String profile;

  TargetKind(String word, String typeName, String profile) {
    this.word = word;
    this.typeName = typeName;
    this.profile = profile;
  }

  /** The word that a configuration has for it. */
  public String word() {
    return word;
  }

  /** The pattern of its type names, where none is configured. */
  public String defaultTypeName() {
    return typeName;
  }

  /** The name of its naming profile, where none is configured. */
  public String defaultProfile() {
    return profile;
  }

  /** Whether it has a constant for each entry. The others are made when they are asked for. */
  public boolean hasConstants() {
    return this == ENUM || this == CONSTANTS || this == ALIASES;
  }

  /** The kinds that one of this kind can refer to, the one first that it does by itself. */
  public List<TargetKind> referents() {
    return switch (this) {
      case ENUM, CONSTANTS -> List.of();
      case ALIASES -> List.of(CONSTANTS, ENUM);
      case JPA_CONVERTER, SPRING_CONVERTERS -> List.of(ENUM);
    };
  }

  /** The styles that its types can have; where none is configured, the first. */
  public List<Style> styles() {
    return switch (this) {
      case ENUM -> List.of(Style.ENUM, Style.CLASS);
      case CONSTANTS -> List.of(Style.CLASS, Style.SYSTEM_ENUM);
      case ALIASES, JPA_CONVERTER, SPRING_CONVERTERS -> List.of(Style.CLASS);
    };
  }

  /** The kind that a configuration asks for by that word. */
  public static Optional<TargetKind> named(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  /** The words that a configuration can have. */
  public static List<String> words() {
    return Arrays.stream(values()).map(TargetKind::word).toList();
  }
}
