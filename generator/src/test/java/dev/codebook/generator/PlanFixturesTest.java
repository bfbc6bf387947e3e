package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.DiagnosticRenderer;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.ProfileDeclaration;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.catalog.read.InputLoader;
import dev.codebook.catalog.read.Loaded;
import dev.codebook.generator.naming.NamingProfile;
import dev.codebook.generator.naming.NamingProfiles;
import dev.codebook.generator.plan.NamePattern;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.Target;
import dev.codebook.generator.plan.TargetKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder {@code checks/RULE/CASE} holds catalogues and naming profiles and, in {@code
 * expected.txt}, what is found when the default targets, and constants in each of the profiles, are
 * planned for them, byte for byte.
 *
 * <p>{@code -Dgolden.update=true} rewrites what is expected and then fails, so that nothing passes
 * that way.
 */
class PlanFixturesTest {

  private static final Path CHECKS = Path.of("src/test/resources/checks");

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.walk(CHECKS, 2)) {
      return folders
          .filter(folder -> CHECKS.relativize(folder).getNameCount() == 2)
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatIsExpected(Path folder) throws IOException {
    String findings = DiagnosticRenderer.render(findings(folder));

    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, findings);
      fail("updated " + expected);
    }
    assertThat(findings).isEqualTo(Files.readString(expected));
    assertThat(findings).contains("[" + folder.getParent().getFileName() + "]");
  }

  private static List<Diagnostic> findings(Path folder) throws IOException {
    var findings = new ArrayList<Diagnostic>();
    var catalogues = new ArrayList<Catalogue>();
    var declarations = new ArrayList<ProfileDeclaration>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        Loaded loaded =
            InputLoader.load(InputFile.of("src/main/codebook/" + file.getFileName(), file));
        findings.addAll(loaded.findings());
        loaded.catalogue().ifPresent(catalogues::add);
        loaded.profile().ifPresent(declarations::add);
      }
    }
    NamingProfiles profiles = NamingProfiles.of(declarations, List.of(), List.of(), findings);
    var targets = new ArrayList<>(Target.all());
    for (ProfileDeclaration declaration : declarations) {
      profiles
          .named(declaration.name().value())
          .map(PlanFixturesTest::target)
          .ifPresent(targets::add);
    }
    findings.addAll(Plan.of(catalogues, targets, "", profiles).findings());
    return findings;
  }

  private static Target target(NamingProfile profile) {
    return Target.ofKind(TargetKind.CONSTANTS)
        .withTypeName(NamePattern.of("{name}" + targetSuffix(profile)))
        .withProfile(profile);
  }

  private static String targetSuffix(NamingProfile profile) {
    return "In" + profile.name().replaceAll("\\W", "");
  }
}
