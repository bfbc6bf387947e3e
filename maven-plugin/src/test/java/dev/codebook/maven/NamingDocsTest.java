package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.DiagnosticRenderer;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.ProfileDeclaration;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.catalog.read.InputLoader;
import dev.codebook.catalog.read.Loaded;
import dev.codebook.generator.naming.NamingProfile;
import dev.codebook.generator.naming.NamingProfiles;
import dev.codebook.generator.naming.NeutralNames;
import dev.codebook.generator.plan.Spellings;
import dev.codebook.generator.preview.NameTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/naming.md says of names is so. */
class NamingDocsTest {

  private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern TEXT = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);

  /** A profile, and the table that follows it at once. */
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "```yaml\nprofile: (\\S+)\n[^`]*```\n\n\\| name \\| identifier \\|\n.*?\n((?:\\|.*\n)+)");

  private final String page = read(Path.of("../docs/naming.md"));
  private final List<Diagnostic> findings = new ArrayList<>();
  private final List<Catalogue> catalogues = new ArrayList<>();
  private final NamingProfiles profiles = profiles();

  @Test
  void profilesOfThePageHaveNothingWrong() {
    assertThat(DiagnosticRenderer.render(findings)).isEmpty();
  }

  @Test
  void profilesMakeOfNamesWhatTheTablesSay() {
    var examples = EXAMPLE.matcher(page).results().toList();
    assertThat(examples).hasSizeGreaterThanOrEqualTo(6);
    for (var example : examples) {
      NamingProfile profile = profiles.named(example.group(1)).orElseThrow();
      example
          .group(2)
          .lines()
          .map(NamingDocsTest::cells)
          .forEach(
              cells ->
                  assertThat(profile.identifier("Type", cells.get(0)))
                      .as(cells.get(0))
                      .isEqualTo(cells.get(1)));
    }
  }

  @Test
  void comparedNamesAreThoseThatTheGeneratorIsTestedWith() {
    String tested = read(Path.of("../generator/src/test/resources/expressed/names.tsv"));
    List<List<String>> rows =
        tested.lines().skip(1).map(row -> Arrays.asList(row.split("\t"))).toList();

    for (List<String> row : rows) {
      String cells = String.join("` | `", row).replace("SMTP_STATUS_CODE_", "…_");
      assertThat(page).contains("| `" + cells + "` |\n");
    }
  }

  @Test
  void constantsBecomeTheNeutralNamesOfTheTable() {
    String table = page.substring(page.indexOf("| constant |"));
    var plain = new NeutralNames(List.of());
    var withAcronyms = new NeutralNames(List.of("ID", "SSL", "MP"));
    table
        .lines()
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(NamingDocsTest::cells)
        .forEach(
            cells -> {
              assertThat(plain.of(cells.get(0))).isEqualTo(cells.get(1));
              assertThat(withAcronyms.of(cells.get(0))).isEqualTo(cells.get(2));
            });
  }

  @Test
  void shownTableIsWhatTheGoalPrints() {
    List<NamingProfile> shown =
        Stream.of("python", "house").map(name -> profiles.named(name).orElseThrow()).toList();
    String printed = NameTable.render(Spellings.of(catalogues, shown).all());

    assertThat(TEXT.matcher(page).results().map(match -> match.group(1))).containsExactly(printed);
  }

  private NamingProfiles profiles() {
    var declarations = new ArrayList<ProfileDeclaration>();
    YAML.matcher(page)
        .results()
        .map(match -> load(match.group(1)))
        .forEach(
            loaded -> {
              findings.addAll(loaded.findings());
              loaded.profile().ifPresent(declarations::add);
              loaded.catalogue().ifPresent(catalogues::add);
            });
    return NamingProfiles.of(declarations, List.of(), List.of(), findings);
  }

  private static Loaded load(String yaml) {
    String first = yaml.substring(yaml.indexOf(' ') + 1, yaml.indexOf('\n'));
    String file = yaml.startsWith("catalogue") ? "sign-in.yaml" : first + ".yaml";
    return InputLoader.load(
        new InputFile("src/main/codebook/" + file, () -> yaml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> cells(String row) {
    return Pattern.compile("`([^`]*)`").matcher(row).results().map(cell -> cell.group(1)).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(file + " cannot be read", e);
    }
  }
}
