package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.generator.naming.NamingProfiles;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.Target;
import dev.codebook.generator.plan.TargetKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are too long for a class file, and that they are told at their place. */
class TextLengthTest {

  private static final int MOST_BYTES = 65_535;

  private static final String NUMBERS =
      """
      catalogue: Level
      package: levels
      description: "description"
      attributes:
        choice: {one-of: ["choice"]}
        text: {type: string, default: "default"}
        texts: {type: list, default: ["item of default"]}
      series:
        - {name: "series", codes: 0..9, summary: "summary of series"}
      entries:
        - name: "name"
          code: 1
          summary: "summary"
          description: "description of entry"
          aliases: ["alias"]
          since: "since"
          deprecated: {since: "deprecated since", because: "because"}
          attributes: {text: "text", texts: [short, "item"]}
      """;

  private static final String TEXTS =
      """
      catalogue: Level
      package: levels
      code-type: string
      entries:
        - {name: Low, code: "code"}
      """;

  @ParameterizedTest
  @CsvSource({
    "choice, 5:21",
    "default, 6:33",
    "item of default, 7:32",
    "series, 9:12",
    "summary of series, 9:44",
    "name, 11:11",
    "summary, 13:14",
    "alias, 15:15",
    "deprecated since, 17:25",
    "text, 18:24",
    "item, 18:39",
  })
  void tooLongInGeneratedCode(String text, String place) {
    assertThat(places(NUMBERS, text, longest(text))).isEmpty();
    assertThat(places(NUMBERS, text, longest(text) + "-")).containsExactly(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"description", "description of entry", "since", "because"})
  void ofAnyLengthInDocumentation(String text) {
    assertThat(places(NUMBERS, text, longest(text) + "-")).isEmpty();
  }

  /** As YAML has them: modified UTF-8 takes two bytes for NUL, and three for each surrogate. */
  @ParameterizedTest
  @CsvSource({
    "\\x7F, 65535",
    "\\x80, 32767",
    "\\u07FF, 32767",
    "\\u0800, 21845",
    "\\0, 32767",
    "é, 32767",
    "日, 21845",
    "\uD83D\uDE00, 10922",
  })
  void charactersTakeTheBytesOfAClassFile(String character, int most) {
    String text = character.repeat(most);

    assertThat(places(TEXTS, "code", text)).isEmpty();
    assertThat(places(TEXTS, "code", text + character)).containsExactly("5:23");
  }

  private static String longest(String text) {
    return text + "-".repeat(MOST_BYTES - text.length());
  }

  /** Where texts are found to be too long when one of the template's has become another. */
  private static List<String> places(String template, String text, String other) {
    Catalogue catalogue =
        Generation.catalogue(template.replace('"' + text + '"', '"' + other + '"'));
    List<Target> targets = List.of(Target.ofKind(TargetKind.ENUM));
    List<Diagnostic> findings =
        Plan.of(List.of(catalogue), targets, "", NamingProfiles.builtIn()).findings();
    assertThat(findings).allMatch(finding -> finding.rule() == Rule.TEXT_TOO_LONG);
    return findings.stream()
        .map(Diagnostic::position)
        .map(position -> position.line() + ":" + position.column())
        .toList();
  }
}
