package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Code;
import dev.codebook.catalog.model.CodeRange;
import dev.codebook.catalog.model.CodeType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads codes, and ranges of codes, from their text: what is not exactly a number is not made into
 * one.
 */
final class CodeReader {

  private final CodeType type;
  private final List<Diagnostic> findings;

  CodeReader(CodeType type, List<Diagnostic> findings) {
    this.type = type;
    this.findings = findings;
  }

  /** The code that the value is, if it is one. */
  Optional<Code> code(Node.Scalar scalar) {
    if (type.isNumeric()) {
      return number(scalar.text(), scalar, Rule.CODE_FORMAT);
    }
    if (scalar.text().isEmpty()) {
      findings.add(Rule.CODE_FORMAT.at(scalar.position(), "a code cannot be empty"));
      return Optional.empty();
    }
    return Optional.of(new Code.Text(scalar.text()));
  }

  /**
   * {@code 421}, or {@code 600..699} with both ends; in a string catalogue the text is one code.
   */
  Optional<CodeRange> range(Node.Scalar scalar) {
    if (!type.isNumeric()) {
      return code(scalar).map(CodeRange::single);
    }
    int dots = scalar.text().indexOf("..");
    if (dots < 0) {
      return number(scalar.text(), scalar, Rule.CODES_FORMAT).map(CodeRange::single);
    }
    Optional<Code> first =
        number(scalar.text().substring(0, dots).strip(), scalar, Rule.CODES_FORMAT);
    return first.flatMap(
        from ->
            number(scalar.text().substring(dots + 2).strip(), scalar, Rule.CODES_FORMAT)
                .flatMap(to -> range(new CodeRange(from, to), scalar)));
  }

  private Optional<CodeRange> range(CodeRange range, Node.Scalar scalar) {
    if (range.firstNumber() <= range.lastNumber()) {
      return Optional.of(range);
    }
    findings.add(
        Rule.CODES_FORMAT.at(
            scalar.position(),
            "the range " + Quote.of(scalar.text()) + " ends before it starts",
            "write " + range.last() + ".." + range.first()));
    return Optional.empty();
  }

  /** The number that is all or, in a range, one end of the value. */
  private Optional<Code> number(String text, Node.Scalar scalar, Rule format) {
    boolean hexadecimal = isHexadecimal(text);
    if (!hexadecimal && !isDecimal(text)) {
      String message = Quote.of(scalar.text()) + " is not " + wanted(format);
      findings.add(format.at(scalar.position(), message, hintFor(text, format)));
      return Optional.empty();
    }
    OptionalLong number = parse(text);
    if (number.isEmpty() || !fits(number.getAsLong())) {
      findings.add(
          Rule.CODE_RANGE.at(
              scalar.position(),
              "code " + Quote.of(text) + " does not fit into " + article(),
              rangeHint(number, hexadecimal)));
      return Optional.empty();
    }
    return Optional.of(new Code.Numeric(number.getAsLong()));
  }

  private static boolean isDecimal(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    return text.equals("0") || !text.startsWith("0", start) && areDigits(text, start, 10);
  }

  private static boolean isHexadecimal(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    boolean marked = text.startsWith("0x", start) || text.startsWith("0X", start);
    return marked && areDigits(text, start + 2, 16);
  }

  /** Whether all that is left of the text are digits, of ASCII alone, and at least one. */
  private static boolean areDigits(String text, int start, int radix) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 'f' || Character.digit(c, radix) < 0) {
        return false;
      }
    }
    return start < text.length();
  }

  /** The number; empty if it is beyond any long. */
  private static OptionalLong parse(String text) {
    try {
      return OptionalLong.of(Long.decode(text));
    } catch (NumberFormatException e) {
      // The digits are right, so there are too many of them.
      return OptionalLong.empty();
    }
  }

  private boolean fits(long number) {
    return number >= type.smallest() && number <= type.largest();
  }

  private String article() {
    return type == CodeType.INT ? "an int" : "a long";
  }

  private String rangeHint(OptionalLong number, boolean hexadecimal) {
    String range = article() + " holds " + type.smallest() + " to " + type.largest();
    if (type == CodeType.LONG) {
      return range;
    }
    if (hexadecimal && number.isPresent() && number.getAsLong() >>> 31 == 1) {
      String pattern = "; as a pattern of 32 bits this is " + (int) number.getAsLong();
      return range + pattern + ", or set \"code-type: long\"";
    }
    return range + "; for more set \"code-type: long\"";
  }

  private static String wanted(Rule format) {
    return format == Rule.CODE_FORMAT ? "a whole number" : "a code or a range of codes";
  }

  private static String hintFor(String text, Rule format) {
    if (text.matches("[-+]?0[0-9]+")) {
      String digits = text.replaceFirst("^([-+]?)0+(?=.)", "$1");
      return "remove the leading zero ("
          + digits
          + "), or set \"code-type: string\" where it counts";
    }
    return format == Rule.CODE_FORMAT
        ? "write digits alone (250, -1, 0x1F), or set \"code-type: string\""
        : "write one code (421) or both ends of a range (600..699)";
  }
}
