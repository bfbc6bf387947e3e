package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the goal where it can write some of its files only. */
@DisabledOnOs(OS.WINDOWS)
class HalfDoneBuildTest {

  private static final String CATALOGUE =
      "catalogue: %s\npackage: %s\nentries:\n  - {name: Unit, code: 1}\n";

  @TempDir private Path project;
  private final RecordingContext ide = new RecordingContext();
  private Path obstacle;

  @BeforeEach
  void createProject() throws Exception {
    Path catalogues = Files.createDirectories(project.resolve("src/main/codebook"));
    Files.writeString(project.resolve("pom.xml"), "<project/>\n");
    Files.writeString(catalogues.resolve("length.yaml"), CATALOGUE.formatted("Length", "length"));
    Files.writeString(catalogues.resolve("mass.yaml"), CATALOGUE.formatted("Mass", "mass"));
    // A link to nothing: nobody can make a folder of it, nor finds anything behind it before.
    obstacle = project.resolve("target/generated/mass");
    Files.createDirectories(obstacle.getParent());
    Files.createSymbolicLink(obstacle, Path.of("nowhere"));
  }

  @Test
  void refreshesWhatItHasWritten() {
    assertThatThrownBy(this::build).hasMessageContaining("target/generated/mass");

    assertThat(ide.refreshed())
        .containsExactlyInAnyOrder("Length.java", "LengthAliases.java", "LengthConstants.java");
  }

  @Test
  void doesTheRestOnceItCan() throws Exception {
    assertThatThrownBy(this::build).hasMessageContaining("target/generated/mass");
    ide.refreshed().clear();

    Files.delete(obstacle);
    build();

    assertThat(ide.refreshed())
        .containsExactlyInAnyOrder("Mass.java", "MassAliases.java", "MassConstants.java");
  }

  private void build() throws Exception {
    new GenerateGoal(project).run("2.4", ide.context());
  }
}
