package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

  private final Diagnostic error = finding(Rule.CODE_TAKEN);
  private final Diagnostic warning = finding(Rule.PROFILE_UNKNOWN);

  @Test
  void countsTheWarningsThatItShowsWithErrors() {
    assertThat(heading(error)).isEqualTo("Codebook found 1 error, so nothing was generated:");
    assertThat(heading(error, warning))
        .isEqualTo("Codebook found 1 error and 1 warning, so nothing was generated:");
    assertThat(heading(warning, error, warning, error))
        .isEqualTo("Codebook found 2 errors and 2 warnings, so nothing was generated:");
  }

  @Test
  void saysNothingOfErrorsWhereThereAreWarningsAlone() {
    assertThat(new Report("nothing was generated").errors(List.of(warning))).isEmpty();
  }

  private static String heading(Diagnostic... findings) {
    String report = new Report("nothing was generated").errors(List.of(findings)).orElseThrow();
    return report.lines().findFirst().orElseThrow();
  }

  private static Diagnostic finding(Rule rule) {
    return rule.at(new SourceText("catalogue.yaml", "").start(), "it is wrong");
  }
}
