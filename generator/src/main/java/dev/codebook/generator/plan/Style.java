package dev.codebook.generator.plan;

import java.util.List;
import java.util.Optional;

/** A form that the type of a target can have. */
public enum Style {
  /** A Java enum. */
  ENUM("enum"),

  /** A class: of the target {@code enum}, one that is used like an enum, of any size. */
  CLASS("class"),

  /** Constants in a class that extends one with look-ups for all of its kind, as in .NET. */
  SYSTEM_ENUM("system-enum"),

  /** The class that those extend; it comes with them, and no target can have it alone. */
  SYSTEM_ENUM_BASE("");

  private final String word;

  Style(String word) {
    this.word = word;
  }

  /** The word that a configuration has for it; empty for one that no target can have. */
  public String word() {
    return word;
  }

  /** The style of that name, if targets of the kind can have it. */
  public static Optional<Style> named(String word, TargetKind kind) {
    return kind.styles().stream().filter(style -> style.word.equals(word)).findFirst();
  }

  /** The words for the styles that targets of the kind can have. */
  public static List<String> words(TargetKind kind) {
    return kind.styles().stream().map(Style::word).toList();
  }
}
