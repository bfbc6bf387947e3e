package dev.codebook.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.DiagnosticRenderer;
import dev.codebook.catalog.model.ProfileDeclaration;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.catalog.read.InputLoader;
import dev.codebook.catalog.read.Loaded;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Naming profiles as users write them, for tests. */
public final class Profiles {

  private Profiles() {}

  /** The profile that the YAML is, which has nothing wrong with it. */
  public static NamingProfile of(String yaml) {
    return all(yaml).get(0);
  }

  /** The profiles that these are, each of which may extend another. */
  static List<NamingProfile> all(String... yaml) {
    var findings = new ArrayList<Diagnostic>();
    var declarations = new ArrayList<ProfileDeclaration>();
    for (String one : yaml) {
      Loaded loaded =
          InputLoader.load(
              new InputFile("profile.yaml", () -> one.getBytes(StandardCharsets.UTF_8)));
      findings.addAll(loaded.findings());
      declarations.add(loaded.profile().orElseThrow());
    }
    NamingProfiles profiles = NamingProfiles.of(declarations, List.of(), List.of(), findings);
    assertThat(DiagnosticRenderer.render(findings)).isEmpty();
    return declarations.stream()
        .map(declaration -> profiles.named(declaration.name().value()).orElseThrow())
        .toList();
  }
}
