package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.DiagnosticRenderer;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.catalog.read.InputLoader;
import dev.codebook.catalog.read.Loaded;
import dev.codebook.generator.emit.Dialect;
import dev.codebook.generator.emit.GeneratedFile;
import dev.codebook.generator.emit.SourceWriter;
import dev.codebook.generator.naming.BuiltInProfiles;
import dev.codebook.generator.naming.NamingProfile;
import dev.codebook.generator.naming.NamingProfiles;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.Spellings;
import dev.codebook.generator.plan.Target;
import dev.codebook.generator.plan.TargetKind;
import dev.codebook.generator.preview.NameTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What README.md shows is what happens. Its commands and its poms are tried by whole builds. */
class ReadmeTest {

  private final String readme = read();
  private final String catalogue = blocks("yaml").get(0);

  @Test
  void showsWhatIsGenerated() {
    Loaded loaded = load(catalogue);
    assertThat(DiagnosticRenderer.render(loaded.findings())).isEmpty();
    Plan plan =
        Plan.of(loaded.catalogue().stream().toList(), Target.all(), "", NamingProfiles.builtIn());
    List<String> files =
        SourceWriter.write(plan, Dialect.STANDARD).stream().map(GeneratedFile::text).toList();

    List<String> shown = blocks("java");

    assertThat(files.get(0)).contains(shown.get(0));
    assertThat(files.get(1)).contains(shown.get(1));
    assertThat(files.get(2)).contains(shown.get(2));
  }

  @Test
  void showsWhatAMistakeGives() {
    String mistaken = catalogue.replace("code: 1102", "code: 1101");

    assertThat(DiagnosticRenderer.render(load(mistaken).findings()))
        .isEqualTo(blocks("text").get(1));
  }

  @Test
  void showsWhatTheNamesGoalPrints() {
    var findings = new ArrayList<Diagnostic>();
    var file = inMemory("shop.yaml", blocks("yaml").get(1));
    NamingProfiles profiles =
        NamingProfiles.of(
            InputLoader.load(file).profile().stream().toList(), List.of(), List.of(), findings);
    List<NamingProfile> shown =
        Stream.of("java", "shop").map(name -> profiles.named(name).orElseThrow()).toList();

    Spellings spellings = Spellings.of(load(catalogue).catalogue().stream().toList(), shown);

    assertThat(DiagnosticRenderer.render(findings)).isEmpty();
    assertThat(NameTable.render(spellings.all())).isEqualTo(blocks("text").get(0));
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

  @Test
  void showsWhatTargetsHaveByDefault() {
    for (TargetKind kind : TargetKind.values()) {
      String typeName = "`" + kind.defaultTypeName() + "` |";
      String profile = kind.hasConstants() ? " `" + kind.defaultProfile() + "` |" : " |";
      assertThat(readme).contains("| `" + kind.word() + "` | " + typeName + profile + "\n");
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
    return InputLoader.load(inMemory("shop-error.yaml", yaml));
  }

  private static InputFile inMemory(String name, String yaml) {
    return new InputFile("src/main/codebook/" + name, () -> yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static String read() {
    try {
      return Files.readString(Path.of("../README.md"));
    } catch (IOException e) {
      throw new AssertionError("README.md cannot be read", e);
    }
  }
}
