package dev.codebook.maven;

import dev.codebook.catalog.diagnostics.Counted;
import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.DiagnosticRenderer;
import java.util.List;
import java.util.Optional;
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
    if (findings.isEmpty()) {
      return List.of();
    }
    Optional<String> errors = errors(findings);
    if (errors.isPresent()) {
      throw new MojoFailureException(errors.get());
    }
    return findings.stream()
        .sorted()
        .map(finding -> DiagnosticRenderer.render(List.of(finding)).stripTrailing())
        .toList();
  }

  /** All findings, and what comes of them; empty if none is an error. */
  Optional<String> errors(List<Diagnostic> findings) {
    int errors = (int) findings.stream().filter(Diagnostic::isError).count();
    if (errors == 0) {
      return Optional.empty();
    }
    int warnings = findings.size() - errors;
    String further = warnings == 0 ? "" : " and " + Counted.of(warnings, "warning", "warnings");
    return Optional.of(
        "Codebook found "
            + Counted.of(errors, "error", "errors")
            + further
            + ", so "
            + consequence
            + ":\n\n"
            + DiagnosticRenderer.render(findings));
  }
}
