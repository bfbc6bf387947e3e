package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Code;
import dev.codebook.catalog.model.CodeRange;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.catalog.model.Entry;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads codes, and ranges of codes, from their text. */
final class CodeReader {

  private final CodeType type;
  private final List<Diagnostic> findings;

  CodeReader(CodeType type, List<Diagnostic> findings) {
    this.type = type;
    this.findings = findings;
  }

  /** The code that the value is, if it is one. */
  Optional<Code> code(Node.Scalar scalar) {
    String text = scalar.text();
    if (type.isNumeric()) {
      return WholeNumber.isWritten(text) ? fitting(text, scalar) : notNumber(scalar);
    }
    if (text.isEmpty()) {
      findings.add(Rule.CODE_FORMAT.at(scalar.position(), "a code cannot be empty"));
      return Optional.empty();
    }
    return Optional.of(new Code.Text(text));
  }

  /** The code that the value is, or {@link Entry#UNREAD}, at its place. */
  Located<Code> located(Node.Scalar scalar) {
    return new Located<>(code(scalar).orElse(Entry.UNREAD), scalar.position());
  }

  private Optional<Code> notNumber(Node.Scalar scalar) {
    findings.add(
        Rule.CODE_FORMAT.at(
            scalar.position(),
            Quote.of(scalar.text()) + " is not a whole number",
            hint(
                scalar.text(),
                "write digits alone (250, -1, 0x1F)"
                    + (scalar.text().isEmpty() ? "" : ", or set \"code-type: string\""))));
    return Optional.empty();
  }

  /**
   * {@code 421}, or {@code 600..699} with both ends; in a string catalogue the text is one code.
   */
  Optional<CodeRange> range(Node.Scalar scalar) {
    if (!type.isNumeric()) {
      return code(scalar).map(CodeRange::single);
    }
    String text = scalar.text();
    int dots = text.indexOf("..");
    if (dots < 0) {
      return end(text, scalar).map(CodeRange::single);
    }
    Optional<Code> first = end(text.substring(0, dots).strip(), scalar);
    Optional<Code> last = first.isEmpty() ? first : end(text.substring(dots + 2).strip(), scalar);
    return last.isEmpty() ? Optional.empty() : range(first.get(), last.get(), scalar);
  }

  private Optional<CodeRange> range(Code first, Code last, Node.Scalar scalar) {
    if (first.number() <= last.number()) {
      return Optional.of(new CodeRange(first, last));
    }
    findings.add(
        Rule.CODES_FORMAT.at(
            scalar.position(),
            "the range " + Quote.of(scalar.text()) + " ends before it starts",
            "write " + last + ".." + first));
    return Optional.empty();
  }

  /** The code that is all of the value, or one end of it. */
  private Optional<Code> end(String text, Node.Scalar scalar) {
    return WholeNumber.isWritten(text) ? fitting(text, scalar) : notRange(text, scalar);
  }

  private Optional<Code> notRange(String text, Node.Scalar scalar) {
    findings.add(
        Rule.CODES_FORMAT.at(
            scalar.position(),
            Quote.of(scalar.text()) + " is not a code or a range of codes",
            hint(text, "write one code (421) or both ends of a range (600..699)")));
    return Optional.empty();
  }

  /** The number, if the type of codes holds it. */
  private Optional<Code> fitting(String text, Node.Scalar scalar) {
    OptionalLong number = WholeNumber.value(text);
    if (number.isEmpty() || !type.holds(number.getAsLong())) {
      findings.add(
          Rule.CODE_RANGE.at(
              scalar.position(),
              "code " + Quote.of(text) + " does not fit into " + article(),
              rangeHint(number, text)));
      return Optional.empty();
    }
    return Optional.of(new Code.Numeric(number.getAsLong()));
  }

  private String article() {
    return type == CodeType.INT ? "an int" : "a long";
  }

  private String rangeHint(OptionalLong number, String text) {
    String range = article() + " holds " + type.smallest() + " to " + type.largest();
    if (type == CodeType.LONG) {
      return range;
    }
    boolean isPattern = number.isPresent() && number.getAsLong() >>> 31 == 1;
    if (isPattern && WholeNumber.isHexadecimal(text)) {
      String pattern = "; as a pattern of 32 bits this is " + (int) number.getAsLong();
      return range + pattern + ", or set \"code-type: long\"";
    }
    return range + "; for more set \"code-type: long\"";
  }

  private static String hint(String text, String otherwise) {
    if (text.equals("-0")) {
      return "write 0, without a sign";
    }
    if (text.matches("[-+]?0[0-9]+")) {
      return "remove the leading zero ("
          + new BigInteger(text)
          + "), or set \"code-type: string\" where it counts";
    }
    return otherwise;
  }
}
