package dev.codebook.catalog.diagnostics;

/**
 * One finding about a file: which rule, where, what is wrong, and what to do.
 *
 * @param rule its stable id and severity
 * @param position where the reader should look
 * @param message what is wrong, in the reader's terms, with the value quoted
 * @param hint what to do; empty when the message says it all
 */
public record Diagnostic(Rule rule, Position position, String message, String hint)
    implements Comparable<Diagnostic> {

  public boolean isError() {
    return rule.severity() == Severity.ERROR;
  }

  /**
   * By file, line and column, then in the order of the rules, then by message.
   *
   * <p>Not consistent with equals: hints do not count, nor does what positions leave out.
   */
  @Override
  public int compareTo(Diagnostic other) {
    int byPosition = position.compareTo(other.position);
    int byRule = byPosition != 0 ? byPosition : rule.compareTo(other.rule);
    return byRule != 0 ? byRule : message.compareTo(other.message);
  }
}
