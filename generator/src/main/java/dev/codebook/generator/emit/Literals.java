package dev.codebook.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.codebook.catalog.model.Code;
import dev.codebook.catalog.model.CodeType;
import java.util.Locale;

/** Values as Java expressions. */
final class Literals {

  private Literals() {}

  /** The Java type of codes. */
  static TypeName typeOf(CodeType type) {
    return switch (type) {
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case STRING -> Types.STRING;
    };
  }

  static CodeBlock code(Code code, CodeType type) {
    return code.fold(
        number -> type == CodeType.LONG ? longNumber(number) : CodeBlock.of("$L", number),
        Literals::string);
  }

  static CodeBlock longNumber(long number) {
    return CodeBlock.of("$LL", number);
  }

  /**
   * The text in quotes, such that javac reads the same text whatever it holds.
   *
   * <p>What a reader could not see, or UTF-8 could not hold, is written as an escape.
   */
  static CodeBlock string(String text) {
    var literal = new StringBuilder("\"");
    text.codePoints().forEach(c -> appendCharacter(literal, c));
    return CodeBlock.of("$L", literal.append('"'));
  }

  private static void appendCharacter(StringBuilder literal, int codePoint) {
    switch (codePoint) {
      case '\n' -> literal.append("\\n");
      case '\r' -> literal.append("\\r");
      case '\t' -> literal.append("\\t");
      case '"' -> literal.append("\\\"");
      case '\\' -> literal.append("\\\\");
      default -> {
        if (Invisible.is(codePoint)) {
          for (char c : Character.toChars(codePoint)) {
            literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          }
        } else {
          literal.appendCodePoint(codePoint);
        }
      }
    }
  }
}
