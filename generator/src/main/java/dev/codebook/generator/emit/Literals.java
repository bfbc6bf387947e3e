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
    if (code instanceof Code.Number number) {
      return type == CodeType.LONG
          ? longNumber(number.value())
          : CodeBlock.of("$L", number.value());
    }
    return string(code.toString());
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
    int last = 0;
    for (int codePoint : text.codePoints().toArray()) {
      String written = escaped(codePoint);
      if (isHalf(last) && written.startsWith("\\")) {
        // javac 17 looks for the other half of the surrogate, and misreads the escape that follows.
        literal.append("\" + \"");
      }
      literal.append(written);
      last = codePoint;
    }
    return CodeBlock.of("$L", literal.append('"'));
  }

  private static boolean isHalf(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  private static String escaped(int codePoint) {
    return switch (codePoint) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      default ->
          Invisible.is(codePoint) ? unicodeEscapes(codePoint) : Character.toString(codePoint);
    };
  }

  private static String unicodeEscapes(int codePoint) {
    var escapes = new StringBuilder();
    for (char c : Character.toChars(codePoint)) {
      escapes.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
    return escapes.toString();
  }
}
