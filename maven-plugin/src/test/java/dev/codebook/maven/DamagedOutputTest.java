package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the goal again after what it has left was damaged. */
class DamagedOutputTest {

  @TempDir private Path project;
  private Path catalogue;
  private Path generated;

  @BeforeEach
  void buildAProject() throws Exception {
    Path catalogues = Files.createDirectories(project.resolve("src/main/codebook"));
    Files.writeString(project.resolve("pom.xml"), "<project/>\n");
    catalogue = catalogues.resolve("length.yaml");
    Files.writeString(
        catalogue, "catalogue: Length\npackage: units\nentries: [{name: Metre, code: 1}]\n");
    generated = project.resolve("target/generated/units/Length.java");
    build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "// Gen", "// Generated from src/main/codebook/len"})
  void writesWhatWasCutOffAgain(String left) throws Exception {
    String whole = Files.readString(generated);

    Files.writeString(generated, left);
    build();

    assertThat(generated).content().isEqualTo(whole);
  }

  /** Of a file that is read in parts. */
  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.9, 1})
  void writesWhatDiffersInOneCharacterAgain(double place) throws Exception {
    var entries = new StringBuilder("catalogue: Length\npackage: units\nentries:\n");
    for (int i = 1; i <= 500; i++) {
      entries.append("- {name: Metre").append(i).append(", code: ").append(i).append("}\n");
    }
    Files.writeString(catalogue, entries);
    build();
    String whole = Files.readString(generated);
    assertThat(whole).hasSizeGreaterThan(30_000);

    int index = (int) (place * (whole.length() - 1));
    String damaged = whole.substring(0, index) + "~" + whole.substring(index + 1);
    Files.writeString(generated, damaged);
    build();

    assertThat(generated).content().isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "// Gen"})
  void removesWhatWasCutOffWithItsCatalogue(String left) throws Exception {
    Files.writeString(generated, left);
    Files.delete(catalogue);
    build();

    assertThat(generated).doesNotExist();
  }

  /** By somebody, or by a build that was cut off when it had removed the first of them. */
  @Test
  void removesTheFoldersAboveOneThatIsGone() throws Exception {
    Files.writeString(
        catalogue.resolveSibling("mass.yaml"),
        "catalogue: Mass\npackage: deep.down.units\nentries: [{name: Gram, code: 1}]\n");
    build();
    Path deep = project.resolve("target/generated/deep");
    Path units = deep.resolve("down/units");
    for (String file : FilesBelow.of(units).keySet()) {
      Files.delete(units.resolve(file));
    }
    Files.delete(units);
    Files.delete(catalogue.resolveSibling("mass.yaml"));
    build();

    assertThat(deep).doesNotExist();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void leavesALinkToNothingThatSomebodyElseHasMade() throws Exception {
    Files.delete(generated);
    Files.createSymbolicLink(generated, Path.of("nowhere"));

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(this::build)
        .withMessageContaining("[output-foreign]");
    assertThat(generated).isSymbolicLink();
  }

  /** As {@code clean} does, where the output lies elsewhere. */
  @Test
  void removesWhatABuildLeftThatWasCutOffBeforeItsMemoryWasRemoved() throws Exception {
    Path leftOver = Files.writeString(generated.resolveSibling(".123.codebook-tmp"), "half");
    Path memory = project.resolve("target/codebook");
    for (String file : FilesBelow.of(memory).keySet()) {
      Files.delete(memory.resolve(file));
    }
    build();

    assertThat(leftOver).doesNotExist();
    assertThat(generated).exists();
  }

  /** One whose catalogues are what they were before it again, by now: nothing else has changed. */
  @Test
  void removesWhatABuildLeftThatWasCutOffWhenItBegan() throws Exception {
    Path memory = project.resolve("target/codebook");
    Path leftOver = Files.writeString(memory.resolve(".123.codebook-tmp"), "half");
    Path other = Files.writeString(memory.resolve("other.codebook-tmp"), "somebody else's");
    build();

    assertThat(leftOver).doesNotExist();
    assertThat(other).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"// Genesis", "// Gen\nclass Length {}\n", "class Length {}\n"})
  void leavesWhatSomebodyElseHasWritten(String other) throws IOException {
    Files.writeString(generated, other);

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(this::build)
        .withMessageContaining("1 error")
        .withMessageContaining("delete it, and set <header>");
    assertThat(generated).content().isEqualTo(other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"class Length {}\n", "// Gen\nclass Length {}\n", "\r\n\u00e9\u00ff", "\0"})
  void leavesWhatSomebodyElseHasWrittenWhereTheCatalogueIsGone(String other) throws Exception {
    byte[] foreign = other.getBytes(StandardCharsets.ISO_8859_1);
    Files.write(generated, foreign);
    Files.delete(catalogue);
    build();

    assertThat(FilesBelow.of(project.resolve("target/generated")))
        .containsOnlyKeys("units/Length.java");
    assertThat(generated).hasBinaryContent(foreign);

    build();
    assertThat(generated).hasBinaryContent(foreign);
  }

  @Test
  void reportsMistakesAlsoWhereNothingCanBeRemembered() throws IOException {
    // A file cannot be made in its place, whoever runs this.
    Path lock = project.resolve("target/codebook/lock");
    Files.delete(lock);
    Files.createDirectory(lock);
    Files.writeString(catalogue, "entries: []\n");

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(this::build)
        .withMessageContaining("[key-missing]");
  }

  private void build() throws Exception {
    new GenerateGoal(project).run(null, new RecordingContext().context());
  }
}
