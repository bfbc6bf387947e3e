package dev.codebook.generator.emit;

import dev.codebook.catalog.diagnostics.Invisible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes documentation of text: whatever it holds, it stays inside its comment, and shows as it was
 * written.
 *
 * <p>Backslashes become entities: javac reads a Unicode escape before it looks for the end of a
 * comment, and one may spell that end. Invisible characters are spelled out.
 */
final class JavadocText {

  /** What the mark of a paragraph takes of its first line, or the indent of a tag of the others. */
  private static final int TAG = "    ".length();

  private static final String CODE_START = "{@code ";

  private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");
  private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** What may stand in a comment just as it is. */
  private static final PlainText PLAIN = new PlainText("&<>@{}\\*");

  /**
   * What may stand in a code tag just as it is, besides letters and digits beyond ASCII: those of
   * ASCII, blanks, and {@code . _ : / + -}.
   */
  private static final PlainText PLAIN_IN_CODE = new PlainText("!\"#$%&'()*,;<=>?@[\\]^`{|}~");

  private JavadocText() {}

  /**
   * The text's paragraphs, in the lines of their author unless one is too long.
   *
   * @param width columns after the comment's asterisk
   */
  static List<String> paragraphs(String text, int width) {
    if (text.length() <= width - TAG && PLAIN.is(text)) {
      return text.isBlank() ? List.of() : List.of(text.strip());
    }
    var paragraphs = new ArrayList<String>();
    for (String paragraph : split(text)) {
      var lines = new ArrayList<String>();
      boolean asWritten = true;
      for (String line : paragraph.split("\n", -1)) {
        if (!line.isBlank()) {
          String escaped = escape(line.stripTrailing());
          lines.add(escaped);
          asWritten &= escaped.length() <= (lines.size() == 1 ? width - TAG : width);
        }
      }
      if (!lines.isEmpty()) {
        List<String> shown = asWritten ? lines : wrap(String.join(" ", lines), width);
        paragraphs.add(String.join("\n", shown).strip());
      }
    }
    return paragraphs;
  }

  private static String[] split(String text) {
    String unified = text.indexOf('\r') < 0 ? text : LINE_ENDS.matcher(text).replaceAll("\n");
    return unified.indexOf('\n') < 0 ? new String[] {unified} : BLANK_LINES.split(unified, -1);
  }

  /** The text on one line. */
  static String oneLine(String text) {
    return text.isEmpty() ? "" : escape(BLANKS.matcher(text.strip()).replaceAll(" "));
  }

  /** The text as a sentence of one line, with the full stop that it may lack. */
  static String sentence(String text) {
    String line = oneLine(text);
    return line.isEmpty() || line.matches("(?s).*[.!?]") ? line : line + ".";
  }

  /** The text as code. */
  static String code(String text) {
    if (text.isBlank() || !isPlainInCode(text)) {
      return "<code>" + (text.isBlank() ? spelled(text) : oneLine(text)) + "</code>";
    }
    var code = new StringBuilder(CODE_START.length() + text.length() + 1);
    return code.append(CODE_START).append(text).append('}').toString();
  }

  private static boolean isPlainInCode(String text) {
    return PLAIN_IN_CODE.is(text)
        || text.codePoints().allMatch(c -> PLAIN_IN_CODE.has(c) || Character.isLetterOrDigit(c));
  }

  private static String spelled(String text) {
    return text.codePoints().mapToObj(JavadocText::spelled).collect(Collectors.joining(" "));
  }

  /** The character by its number, where itself would not be seen or would mean something. */
  static String spelled(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /**
   * The text in lines that are broken at its blanks, save those inside an inline tag.
   *
   * @param width columns after the comment's asterisk
   */
  static List<String> wrap(String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    boolean inTag = false;
    for (String word : BLANKS.split(text.strip(), -1)) {
      if (line.length() > 0) {
        boolean full = line.length() + 1 + word.length() > width - TAG;
        if (full && !inTag) {
          lines.add(line.toString());
          line.setLength(0);
        } else {
          line.append(' ');
        }
      }
      line.append(word);
      // A brace is ours: those of a catalogue's text are escaped.
      inTag = inTag ? word.indexOf('}') < 0 : word.indexOf('{') >= 0 && word.indexOf('}') < 0;
    }
    lines.add(line.toString());
    return lines;
  }

  private static String escape(String line) {
    if (PLAIN.is(line)) {
      return line;
    }
    var escaped = new StringBuilder();
    for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
      appendCharacter(escaped, line.codePointAt(i));
    }
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
          escaped.append(spelled(codePoint));
        } else {
          escaped.appendCodePoint(codePoint);
        }
      }
    }
  }
}
