package dev.codebook.catalog.diagnostics;

import java.util.Comparator;

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

  private static final Comparator<Diagnostic> BY_POSITION =
      Comparator.comparing(Diagnostic::position)
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::message);

  public boolean isError() {
    return rule.severity() == Severity.ERROR;
  }

  /** By file, line and column, then in the order of the rules. */
  @Override
  public int compareTo(Diagnostic other) {
    return BY_POSITION.compare(this, other);
  }
}
