package dev.codebook.maven;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.maven.pom.TargetParameter;
import dev.codebook.maven.state.ExecutionState;
import dev.codebook.maven.state.Markers;
import dev.codebook.maven.state.StateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the goal again after something else than a catalogue has changed. */
class ReconfiguredBuildTest {

  private static final String PRESSURE =
      """
      catalogue: Pressure
      package: units
      entries:
        - {name: Pascal, code: 1, deprecated: {since: "2"}}
      """;

  private static final String LENGTH =
      """
      catalogue: Length
      package: units
      entries:
        - {name: Metre, code: 1}
      """;

  @TempDir private Path project;
  private GenerateGoal goal;

  @BeforeEach
  void createProject() throws IOException {
    Path catalogues = Files.createDirectories(project.resolve("src/main/codebook"));
    Files.writeString(project.resolve("pom.xml"), "<project/>\n");
    Files.writeString(catalogues.resolve("pressure.yaml"), PRESSURE);
    Files.writeString(catalogues.resolve("length.yaml"), LENGTH);
    goal = new GenerateGoal(project);
  }

  @ParameterizedTest
  @CsvSource({
    "release, 17",
    "generated, lombok.Generated",
    "header, SPDX-License-Identifier: MIT",
    "indent, 4",
    "nullMarked, true",
    "jackson, true",
    "persistence, javax",
    "packageName, measures"
  })
  void writesWhatAnotherValueOfAnOptionMakes(String option, String value) throws Exception {
    goal.set("targets", List.of(target("enum"), target("jpa-converter")));
    build();
    Map<String, String> before = files("target/generated");

    goal.set(option, value);
    build();

    assertThat(files("target/generated")).hasSameSizeAs(before).isNotEqualTo(before);
  }

  @Test
  void writesWhatOtherTargetsMake() throws Exception {
    goal.set("targets", List.of(target("enum")));
    build();

    goal.set("targets", List.of(target("constants")));
    build();

    assertThat(files("target/generated"))
        .containsOnlyKeys("units/LengthConstants.java", "units/PressureConstants.java");
  }

  @Test
  void writesTheCatalogueThatIsNamedInsteadOfAnother() throws Exception {
    goal.set("targets", List.of(target("enum")));
    goal.set("catalogues", List.of("smtp"));
    build();

    goal.set("catalogues", List.of("mass"));
    build();

    assertThat(files("target/generated"))
        .containsOnlyKeys("units/Length.java", "units/Mass.java", "units/Pressure.java");
  }

  @Test
  void leavesOutWhatIsNoLongerIncluded() throws Exception {
    goal.set("targets", List.of(target("enum")));
    build();

    goal.set("includes", List.of("length.yaml"));
    build();

    assertThat(files("target/generated")).containsOnlyKeys("units/Length.java");
  }

  @Test
  void movesWhatItWroteToAnotherFolder() throws Exception {
    build();
    Map<String, String> before = files("target/generated");

    goal.set("outputDirectory", project.resolve("target/moved").toFile());
    build();

    assertThat(files("target/moved")).isEqualTo(before);
    assertThat(project.resolve("target/generated")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"none, false", "'', false", "generate-resources, true"})
  void removesWhatAnExecutionMadeThatIsNotBoundAnyMore(String phase, boolean stays)
      throws Exception {
    goal.set("targets", List.of(target("enum")));
    List<String> executions = List.of("length", "pressure");
    for (String execution : executions) {
      goal.setExecution(execution, executions);
      goal.set("includes", List.of(execution + ".yaml"));
      build();
    }
    assertThat(files("target/generated")).hasSize(2);

    goal.setPhase("pressure", phase);
    goal.setExecution("length", executions);
    goal.set("includes", List.of("length.yaml"));
    build();

    assertThat(files("target/generated").containsKey("units/Pressure.java")).isEqualTo(stays);
    assertThat(files("target/generated")).containsKey("units/Length.java");
  }

  /** So that nothing of it keeps the folder of its package. */
  @Test
  void removesWhatAnExecutionLeftThatWasCutOffAndIsGone() throws Exception {
    goal.set("targets", List.of(target("enum")));
    build();
    String gone = "target/generated/gone/Gone.java";
    Path folder = Files.createDirectories(project.resolve(gone).getParent());
    Files.writeString(folder.resolve(".123.codebook-tmp"), "half");
    Files.write(
        project.resolve("target/codebook").resolve(StateFile.name("generate:gone")),
        StateFile.bytes(ExecutionState.begun(List.of(gone), Markers.NONE)));
    build();

    assertThat(folder).doesNotExist();
    assertThat(files("target/codebook")).hasSize(2);
  }

  @Test
  void keepsWhatIsMadeOfAJarBesideAFileOfTheSameName() throws Exception {
    Path own = Files.createDirectories(project.resolve("META-INF/codebook")).resolve("mass.yaml");
    Files.writeString(own, LENGTH);
    goal.set("targets", List.of(target("enum")));
    goal.set("catalogueDirectory", own.getParent().toFile());
    goal.set("catalogues", List.of("mass"));
    build();
    assertThat(files("target/generated")).containsOnlyKeys("units/Length.java", "units/Mass.java");

    Files.writeString(own, LENGTH.replace("code: 1", "code: 23"));
    build();

    assertThat(files("target/generated")).containsOnlyKeys("units/Length.java", "units/Mass.java");
    assertThat(files("target/generated").get("units/Length.java")).contains("23");
  }

  @Test
  void saysThatPatternsLeaveNothing() throws Exception {
    var said = new ArrayList<String>();
    goal.logTo(
        new SystemStreamLog() {
          @Override
          public void info(CharSequence content) {
            said.add(content.toString());
          }
        });
    goal.set("includes", List.of("*.yml"));
    build();

    assertThat(said)
        .containsExactly(
            "No catalogues in src/main/codebook, as <includes> and <excludes> have it:"
                + " nothing to do");
  }

  @Test
  void looksAtEverythingAgainInAnotherVersionOfThePlugin() throws Exception {
    build();
    Map<String, String> before = files("target/codebook");

    goal.setVersion("later");
    build();

    assertThat(files("target/codebook")).isNotEqualTo(before);
  }

  @Test
  void looksAtEverythingAgainInAnotherJdk() throws Exception {
    build();
    Map<String, String> before = files("target/codebook");

    String version = System.setProperty("java.runtime.version", "99+1");
    try {
      build();
    } finally {
      System.setProperty("java.runtime.version", version);
    }

    assertThat(files("target/codebook")).isNotEqualTo(before);
  }

  private void build() throws Exception {
    goal.run(null, new RecordingContext().context());
  }

  private static TargetParameter target(String kind) {
    var target = new TargetParameter();
    target.put("kind", kind);
    return target;
  }

  /** The bytes of the files below the folder, one character each, by their paths. */
  private Map<String, String> files(String folder) throws IOException {
    var texts = new TreeMap<String, String>();
    FilesBelow.of(project.resolve(folder))
        .forEach((name, bytes) -> texts.put(name, new String(bytes, ISO_8859_1)));
    return texts;
  }
}
