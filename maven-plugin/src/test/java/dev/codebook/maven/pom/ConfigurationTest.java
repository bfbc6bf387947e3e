package dev.codebook.maven.pom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.generator.naming.NamingProfiles;
import dev.codebook.maven.files.ProjectFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConfigurationTest {

  @Test
  void sendsBracesInThePackageOfAllToTargets() {
    var findings = new ArrayList<Diagnostic>();

    Configuration.read(
        List.of(),
        "com.example.{name:flat}",
        new KnownProfiles(NamingProfiles.builtIn(), ""),
        PomText.of(null, new ProjectFiles(Path.of("")), "default", Set.of()),
        findings);

    assertThat(findings)
        .extracting(Diagnostic::message, Diagnostic::hint)
        .containsExactly(
            tuple(
                "\"com.example.{name:flat}\" is not a Java package",
                "a <target> can have braces in a <package> of its own; this one is the same for all"
                    + " catalogues"));
  }
}
