package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.DiagnosticRenderer;
import dev.codebook.catalog.read.CatalogueFile;
import dev.codebook.catalog.read.CatalogueLoader;
import dev.codebook.catalog.read.Loaded;
import dev.codebook.generator.emit.GeneratedFile;
import dev.codebook.generator.emit.SourceWriter;
import dev.codebook.generator.naming.BuiltInProfiles;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What README.md shows is what happens. Its commands and its poms are tried by whole builds. */
class ReadmeTest {

  private final String readme = read();
  private final String catalogue = blocks("yaml").get(0);

  @Test
  void showsWhatIsGenerated() {
    Loaded loaded = load(catalogue);
    assertThat(DiagnosticRenderer.render(loaded.findings())).isEmpty();
    Plan plan = Plan.of(loaded.catalogue().stream().toList(), Target.all(), "");
    List<String> files = SourceWriter.write(plan).stream().map(GeneratedFile::text).toList();

    List<String> shown = blocks("java");

    assertThat(files.get(0)).contains(shown.get(0));
    assertThat(files.get(1)).contains(shown.get(1));
    assertThat(files.get(2)).contains(shown.get(2));
  }

  @Test
  void showsWhatAMistakeGives() {
    String mistaken = catalogue.replace("code: 1102", "code: 1101");

    assertThat(DiagnosticRenderer.render(load(mistaken).findings()))
        .isEqualTo(blocks("text").get(0));
  }

  @Test
  void showsWhatProfilesMakeOfNames() {
    for (String profile : BuiltInProfiles.names()) {
      var naming = BuiltInProfiles.named(profile).orElseThrow();
      var row = new StringBuilder("| `" + profile + "`");
      for (String name : List.of("Base64Response", "OtpSha1", "PassDssSha3Des1")) {
        row.append(" | `").append(naming.identifier("Type", name)).append('`');
      }
      assertThat(readme).contains(row + " |\n");
    }
  }

  private List<String> blocks(String language) {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(readme)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static Loaded load(String yaml) {
    return CatalogueLoader.load(
        new CatalogueFile(
            "src/main/codebook/shop-error.yaml", () -> yaml.getBytes(StandardCharsets.UTF_8)));
  }

  private static String read() {
    try {
      return Files.readString(Path.of("../README.md"));
    } catch (IOException e) {
      throw new AssertionError("README.md cannot be read", e);
    }
  }
}
