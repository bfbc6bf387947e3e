package dev.codebook.maven;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.DiagnosticRenderer;
import dev.codebook.catalog.diagnostics.Quote;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Tells the user of findings: warnings in the log, errors by failing the build. */
final class Report {

  private final Log log;
  private final String consequence;

  /**
   * @param consequence what comes of errors: {@code nothing was generated}
   */
  Report(Log log, String consequence) {
    this.log = log;
    this.consequence = consequence;
  }

  /**
   * Logs warnings.
   *
   * @throws MojoFailureException if there are errors, with all findings in its message
   */
  void report(List<Diagnostic> findings) throws MojoFailureException {
    int errors = (int) findings.stream().filter(Diagnostic::isError).count();
    if (errors > 0) {
      String count = Quote.counted(errors, "error", "errors");
      throw new MojoFailureException(
          "Codebook found "
              + count
              + ", so "
              + consequence
              + ":\n\n"
              + DiagnosticRenderer.render(findings));
    }
    findings.stream()
        .sorted()
        .map(finding -> DiagnosticRenderer.render(List.of(finding)).stripTrailing())
        .forEach(log::warn);
  }
}
