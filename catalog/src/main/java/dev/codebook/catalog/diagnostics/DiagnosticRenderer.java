package dev.codebook.catalog.diagnostics;

import java.util.Collection;

/**
 * Renders findings as text, the same on every machine.
 *
 * <pre>
 * catalogues/pressure.yaml:12:11: error: code 52 already belongs to "Pascal" [code-taken]
 *   12 |     code: 52
 *      |           ^^
 *   hint: Pascal is declared at line 8; give this entry its own code or make it an alias
 * </pre>
 */
public final class DiagnosticRenderer {

  private DiagnosticRenderer() {}

  /** All findings, sorted by position, each on lines of its own; empty for none. */
  public static String render(Collection<Diagnostic> findings) {
    var text = new StringBuilder();
    findings.stream().sorted().forEach(finding -> append(text, finding));
    return text.toString();
  }

  private static void append(StringBuilder text, Diagnostic finding) {
    Position position = finding.position();
    text.append(Invisible.spelledOut(position.coordinates()))
        .append(": ")
        .append(finding.rule().severity().word())
        .append(": ")
        .append(Invisible.spelledOut(finding.message()))
        .append(" [")
        .append(finding.rule().id())
        .append("]\n");
    if (position.width() > 0) {
      appendExcerpt(text, position);
    }
    if (!finding.hint().isEmpty()) {
      text.append("  hint: ").append(Invisible.spelledOut(finding.hint())).append('\n');
    }
  }

  private static void appendExcerpt(StringBuilder text, Position position) {
    var excerpt = new Excerpt(position);
    String number = Integer.toString(position.line());
    text.append("  ").append(number).append(" | ").append(excerpt.line()).append('\n');
    text.append(" ".repeat(number.length() + 2))
        .append(" | ")
        .append(excerpt.carets())
        .append('\n');
  }
}
