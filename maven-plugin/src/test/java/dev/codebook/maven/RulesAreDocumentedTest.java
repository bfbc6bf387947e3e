package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule that nobody explains, or nobody tests, fails the build. */
class RulesAreDocumentedTest {

  private static final Path ROOT = Path.of("..");

  @Test
  void headingsOfTheDocumentationAreTheRulesInTheirOrder() throws IOException {
    try (Stream<String> lines = Files.lines(ROOT.resolve("docs/diagnostics.md"))) {
      assertThat(lines.filter(line -> line.startsWith("## ")).map(line -> line.substring(3)))
          .isEqualTo(Arrays.stream(Rule.values()).map(Rule::id).toList());
    }
  }

  @Test
  void listOnTopOfTheDocumentationHasTheRulesInTheirOrder() throws IOException {
    String documentation = Files.readString(ROOT.resolve("docs/diagnostics.md"));
    String list = documentation.substring(0, documentation.indexOf("\n# The file\n"));
    assertThat(
            Pattern.compile("\\[([a-z-]+)]\\(#\\1\\)")
                .matcher(list)
                .results()
                .map(match -> match.group(1)))
        .isEqualTo(Arrays.stream(Rule.values()).map(Rule::id).toList());
  }

  /** As a fixture of the catalogue or of the generator, or, for what a pom asks for, as an IT. */
  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleHasAFixture(Rule rule) throws IOException {
    List<Path> homes =
        List.of(
            ROOT.resolve("catalog/src/test/resources/checks").resolve(rule.id()),
            ROOT.resolve("generator/src/test/resources/checks").resolve(rule.id()),
            ROOT.resolve("maven-plugin/src/it/mistakes").resolve(rule.id()),
            ROOT.resolve("maven-plugin/src/it").resolve("mistake-" + rule.id()));
    Path home = homes.stream().filter(Files::isDirectory).findFirst().orElseThrow();
    try (Stream<Path> files = Files.walk(home)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsAnyOf("expected.txt", "verify.groovy");
    }
  }

  /** An example that no fixture prints has gone stale. */
  @Test
  void examplesOfTheDocumentationAreThoseOfFixtures() throws IOException {
    var printed = new StringBuilder();
    for (String module : List.of("catalog/src/test", "generator/src/test", "maven-plugin/src/it")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
        for (Path file : files.filter(path -> path.endsWith("expected.txt")).toList()) {
          printed.append(Files.readString(file));
        }
      }
    }
    String documentation =
        Files.readString(ROOT.resolve("docs/diagnostics.md"))
            + Files.readString(ROOT.resolve("docs/verify.md"));
    List<String> examples =
        Pattern.compile("```text\n(.*?)```", Pattern.DOTALL)
            .matcher(documentation)
            .results()
            .map(match -> match.group(1))
            .filter(example -> example.contains(": error: ") || example.contains(": warning: "))
            .toList();
    assertThat(examples)
        .hasSizeGreaterThan(30)
        .allSatisfy(example -> assertThat(printed).contains(example));
  }
}
