package dev.codebook.generator.emit;

import com.palantir.javapoet.TypeName;
import dev.codebook.catalog.diagnostics.Invisible;
import dev.codebook.catalog.model.Code;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.generator.plan.FieldType;
import java.util.Locale;

/** Values as Java expressions. */
final class Literals {

  /** What may stand between quotes just as it is. */
  private static final PlainText PLAIN = new PlainText("\"\\");

  private Literals() {}

  /** The Java type of codes. */
  static TypeName typeOf(CodeType type) {
    return switch (type) {
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case STRING -> Types.STRING;
    };
  }

  /** The Java type of constants. */
  static TypeName typeOf(FieldType type) {
    return switch (type) {
      case BYTE -> TypeName.BYTE;
      case SHORT -> TypeName.SHORT;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case STRING -> Types.STRING;
    };
  }

  static String code(Code code, CodeType type) {
    if (code instanceof Code.Numeric number) {
      return type == CodeType.LONG ? number.value() + "L" : Long.toString(number.value());
    }
    return string(code.toString());
  }

  /**
   * The text in quotes, such that javac reads the same text whatever it holds.
   *
   * <p>What a reader could not see, or UTF-8 could not hold, is written as an escape.
   */
  static String string(String text) {
    if (PLAIN.is(text)) {
      var quoted = new StringBuilder(text.length() + 2);
      return quoted.append('"').append(text).append('"').toString();
    }
    var literal = new StringBuilder("\"");
    int last = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int codePoint = text.codePointAt(i);
      String written = escaped(codePoint);
      if (isHalf(last) && written.startsWith("\\")) {
        // javac 17 looks for the other half of the surrogate, and misreads the escape that follows.
        literal.append("\" + \"");
      }
      literal.append(written);
      last = codePoint;
    }
    return literal.append('"').toString();
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
