package dev.codebook.generator.plan;

import dev.codebook.catalog.model.Code;
import dev.codebook.catalog.model.CodeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The Java type of the codes in a generated type. */
public enum FieldType {
  BYTE("byte", CodeType.INT, Byte.MIN_VALUE, Byte.MAX_VALUE),
  SHORT("short", CodeType.INT, Short.MIN_VALUE, Short.MAX_VALUE),
  INT("int", CodeType.INT, Integer.MIN_VALUE, Integer.MAX_VALUE),
  LONG("long", CodeType.LONG, Long.MIN_VALUE, Long.MAX_VALUE),

  /** Of codes that are text; a target cannot ask for it. */
  STRING("String", CodeType.STRING, 0, 0);

  private final String word;
  private final CodeType lookedUp;
  private final long smallest;
  private final long largest;

  FieldType(String word, CodeType lookedUp, long smallest, long largest) {
    this.word = word;
    this.lookedUp = lookedUp;
    this.smallest = smallest;
    this.largest = largest;
  }

  /** The one that a catalogue asks for by the type of its codes. */
  static FieldType of(CodeType codeType) {
    return switch (codeType) {
      case INT -> INT;
      case LONG -> LONG;
      case STRING -> STRING;
    };
  }

  /** The type of a code that is looked up: what a narrower one holds, an int holds too. */
  public CodeType lookedUp() {
    return lookedUp;
  }

  /** Whether a number fits into it. */
  boolean holds(Code.Numeric code) {
    return smallest <= code.value() && code.value() <= largest;
  }

  /** The numbers that it holds. */
  String range() {
    return smallest + " to " + largest;
  }

  /** The word, as a sentence has it. */
  String withArticle() {
    return (this == INT ? "an " : "a ") + word;
  }

  /** The word that Java and a configuration have for it. */
  public String word() {
    return word;
  }

  /** The one that a configuration asks for by that word. */
  public static Optional<FieldType> named(String word) {
    for (FieldType type : values()) {
      if (type != STRING && type.word.equals(word)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** The words that a configuration can have. */
  public static List<String> words() {
    var words = new ArrayList<String>();
    for (FieldType type : values()) {
      if (type != STRING) {
        words.add(type.word);
      }
    }
    return words;
  }
}
