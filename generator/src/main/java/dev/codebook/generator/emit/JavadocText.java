package dev.codebook.generator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes documentation of text: whatever it holds, it stays inside its comment, and shows as it was
 * written.
 *
 * <p>Backslashes become entities, or javac would take {@code \}{@code u002a/} for the end of the
 * comment. Invisible characters are spelled out.
 */
final class JavadocText {

  /** Columns after the comment's asterisk, so that a member's documentation ends at column 100. */
  private static final int WIDTH = 95;

  private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** What may stand in {@code {@code …}} just as it is. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} ._:/+-]+");

  private JavadocText() {}

  /** The text's paragraphs, with the lines of the author where they are not too long. */
  static List<String> paragraphs(String text) {
    var paragraphs = new ArrayList<String>();
    for (String paragraph : BLANK_LINES.split(text.replaceAll("\\r\\n?", "\n"))) {
      String lines =
          paragraph
              .lines()
              .map(String::stripTrailing)
              .filter(line -> !line.isBlank())
              .map(JavadocText::escape)
              .map(JavadocText::wrap)
              .collect(Collectors.joining("\n"));
      if (!lines.isEmpty()) {
        paragraphs.add(lines.strip());
      }
    }
    return paragraphs;
  }

  /** The text on one line. */
  static String oneLine(String text) {
    return escape(BLANKS.matcher(text.strip()).replaceAll(" "));
  }

  /** The text as a sentence of one line, with the full stop that it may lack. */
  static String sentence(String text) {
    String line = oneLine(text);
    return line.isEmpty() || line.matches("(?s).*[.!?]") ? line : line + ".";
  }

  /** The text as code. */
  static String code(String text) {
    return PLAIN.matcher(text).matches()
        ? "{@code " + text + "}"
        : "<code>" + oneLine(text) + "</code>";
  }

  /** Breaks a line that is too long at its blanks. */
  static String wrap(String line) {
    if (line.length() <= WIDTH) {
      return line;
    }
    var wrapped = new StringBuilder();
    int column = 0;
    for (String word : BLANKS.split(line)) {
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        wrapped.append('\n');
        column = 0;
      } else if (column > 0) {
        wrapped.append(' ');
        column++;
      }
      wrapped.append(word);
      column += word.length();
    }
    return wrapped.toString();
  }

  private static String escape(String line) {
    var escaped = new StringBuilder();
    line.codePoints().forEach(c -> appendCharacter(escaped, c));
    return escaped.toString().replace("*/", "*&#47;").replace("/*", "&#47;*");
  }

  private static void appendCharacter(StringBuilder escaped, int codePoint) {
    switch (codePoint) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '@' -> escaped.append("&#64;");
      case '{' -> escaped.append("&#123;");
      case '}' -> escaped.append("&#125;");
      case '\\' -> escaped.append("&#92;");
      case '\t' -> escaped.append(' ');
      default -> {
        if (Invisible.is(codePoint)) {
          escaped.append(String.format(Locale.ROOT, "U+%04X", codePoint));
        } else {
          escaped.appendCodePoint(codePoint);
        }
      }
    }
  }
}
