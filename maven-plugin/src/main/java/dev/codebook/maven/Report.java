package dev.codebook.maven;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.DiagnosticRenderer;
import dev.codebook.catalog.diagnostics.Quote;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/** Tells the user of findings: errors by failing the build, warnings as texts. */
final class Report {

  private final String consequence;

  /**
   * @param consequence what comes of errors: {@code nothing was generated}
   */
  Report(String consequence) {
    this.consequence = consequence;
  }

  /**
   * The warnings, each as a text to be logged.
   *
   * @throws MojoFailureException if there are errors, with all findings in its message
   */
  List<String> report(List<Diagnostic> findings) throws MojoFailureException {
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
    return findings.stream()
        .sorted()
        .map(finding -> DiagnosticRenderer.render(List.of(finding)).stripTrailing())
        .toList();
  }
}
