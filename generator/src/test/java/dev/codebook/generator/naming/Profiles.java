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
    Loaded loaded =
        InputLoader.load(
            new InputFile("profile.yaml", () -> yaml.getBytes(StandardCharsets.UTF_8)));
    ProfileDeclaration declaration = loaded.profile().orElseThrow();
    var findings = new ArrayList<Diagnostic>(loaded.findings());
    NamingProfiles profiles =
        NamingProfiles.of(List.of(declaration), List.of(), List.of(), findings);
    assertThat(DiagnosticRenderer.render(findings)).isEmpty();
    return profiles.named(declaration.name().value()).orElseThrow();
  }
}
