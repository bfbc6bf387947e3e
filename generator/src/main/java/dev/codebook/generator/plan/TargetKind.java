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
  ALIASES("aliases", "{name}Aliases", "python");

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

  /** Whether aliases can stand for its constants. */
  public boolean canHaveAliases() {
    return this != ALIASES;
  }

  public static Optional<TargetKind> named(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(TargetKind::word).toList();
  }
}
