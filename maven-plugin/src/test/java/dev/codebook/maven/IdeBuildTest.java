package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the goal as an IDE does: again and again, and with somebody to tell what changed. */
class IdeBuildTest {

  private static final String PRESSURE =
      "catalogue: Pressure\npackage: units\nentries:\n  - {name: Pascal, code: 1}\n";

  private static final String WRONG_PRESSURE = PRESSURE.replace("code: 1", "cod: 1");
  private static final String CONFUSABLE_PRESSURE = PRESSURE.replace("}", ", aliases: [PASCal]}");
  private static final String LENGTH =
      "catalogue: Length\npackage: units\nentries:\n  - {name: Metre, code: 1}\n";
  private static final String WRONG_LENGTH = "catalogue: Length\npackage: units\nentries: []\n";

  @TempDir private Path project;
  private final RecordingContext ide = new RecordingContext();
  private GenerateGoal goal;
  private Path pressure;

  @BeforeEach
  void createProject() throws IOException {
    Files.createDirectories(project.resolve("src/main/codebook"));
    Files.writeString(project.resolve("pom.xml"), "<project/>\n");
    goal = new GenerateGoal(project);
    pressure = write("pressure", PRESSURE);
    write("length", LENGTH);
  }

  @Test
  void refreshesWhatItWroteAndNothingElse() throws Exception {
    build();
    assertThat(ide.refreshed())
        .containsExactlyInAnyOrder(
            "Pressure.java",
            "PressureAliases.java",
            "PressureConstants.java",
            "Length.java",
            "LengthAliases.java",
            "LengthConstants.java");

    write("pressure", PRESSURE.replace("code: 1", "code: 2"));
    build();
    assertThat(ide.refreshed())
        .containsExactlyInAnyOrder(
            "Pressure.java", "PressureAliases.java", "PressureConstants.java");

    Files.delete(pressure);
    build();
    assertThat(ide.refreshed())
        .containsExactlyInAnyOrder(
            "Pressure.java", "PressureAliases.java", "PressureConstants.java");
  }

  /** What is written would start the next build, and that another. */
  @Test
  void writesNothingWhereNothingChanged() throws Exception {
    build();
    Map<Path, FileTime> before = times();

    build();

    assertThat(ide.refreshed()).isEmpty();
    assertThat(times()).isEqualTo(before);
  }

  @Test
  void showsMistakesUntilTheyAreMended() throws Exception {
    build();
    write("pressure", WRONG_PRESSURE);
    Map<Path, FileTime> before = sources();

    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);
    assertThat(ide.markers()).containsOnlyKeys("pressure.yaml");
    assertThat(ide.markers().get("pressure.yaml"))
        .hasSize(2)
        .anySatisfy(marker -> assertThat(marker).startsWith("4:20 ").contains("[key-unknown]"))
        .anySatisfy(marker -> assertThat(marker).startsWith("4:6 ").contains("[key-missing]"));
    assertThat(sources()).isEqualTo(before);

    write("pressure", PRESSURE);
    build();
    assertThat(ide.markers()).isEmpty();
    assertThat(ide.refreshed()).isEmpty();
  }

  @Test
  void keepsMarkersOfWarningsAsLongAsTheyHold() throws Exception {
    write("pressure", CONFUSABLE_PRESSURE);
    build();
    assertThat(ide.markers()).containsOnlyKeys("pressure.yaml");
    List<String> shown = List.copyOf(ide.markers().get("pressure.yaml"));
    assertThat(shown).isNotEmpty().allSatisfy(marker -> assertThat(marker).contains("confusable"));

    build();
    assertThat(ide.markers().get("pressure.yaml")).isEqualTo(shown);

    write("pressure", PRESSURE);
    build();
    assertThat(ide.markers()).isEmpty();
  }

  @Test
  void takesAwayTheMarkersOfAMendedCatalogueWhileAnotherIsWrong() throws Exception {
    build();
    write("pressure", WRONG_PRESSURE);
    write("length", WRONG_LENGTH);
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);
    assertThat(ide.markers()).containsOnlyKeys("length.yaml", "pressure.yaml");

    write("length", LENGTH);
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);

    assertThat(ide.markers()).containsOnlyKeys("pressure.yaml");
  }

  @Test
  void takesAwayTheMarkersOfACatalogueThatIsGone() throws Exception {
    build();
    write("pressure", WRONG_PRESSURE);
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);
    assertThat(ide.markers()).containsOnlyKeys("pressure.yaml");

    Files.delete(pressure);
    build();

    assertThat(ide.markers()).isEmpty();
  }

  @Test
  void takesAwayTheMarkersOfACatalogueThatIsGoneWhileAnotherIsWrong() throws Exception {
    write("pressure", WRONG_PRESSURE);
    write("length", WRONG_LENGTH);
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);
    assertThat(ide.markers()).containsOnlyKeys("length.yaml", "pressure.yaml");

    Files.delete(pressure);
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);

    assertThat(ide.markers()).containsOnlyKeys("length.yaml");
  }

  @Test
  void takesAwayTheMarkersOfTheOnlyCatalogueWhenItIsGone() throws Exception {
    Files.delete(project.resolve("src/main/codebook/length.yaml"));
    write("pressure", WRONG_PRESSURE);
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);
    Files.delete(pressure);
    build();
    assertThat(ide.markers()).isEmpty();

    Map<Path, FileTime> before = times();
    build();
    assertThat(times()).isEqualTo(before);
  }

  @Test
  void takesAwayTheMarkersOfAProfileThatIsGone() throws Exception {
    Path profile = write("house", "profile: house\nextend: java\n");
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);
    assertThat(ide.markers()).containsOnlyKeys("house.yaml");

    Files.delete(profile);
    build();

    assertThat(ide.markers()).isEmpty();
  }

  @Test
  void takesAwayTheMarkersOfAWarningWhenItsCatalogueIsGone() throws Exception {
    write("pressure", CONFUSABLE_PRESSURE);
    build();
    assertThat(ide.markers()).containsOnlyKeys("pressure.yaml");

    Files.delete(pressure);
    build();

    assertThat(ide.markers()).isEmpty();
  }

  @Test
  void takesAwayTheMarkersOfACatalogueThatIsExcluded() throws Exception {
    build();
    write("pressure", WRONG_PRESSURE);
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);

    goal.set("excludes", List.of("pressure.yaml"));
    build();

    assertThat(ide.markers()).isEmpty();
  }

  @Test
  void takesAwayTheMarkersOfAFolderThatIsNoLongerTheOneOfCatalogues() throws Exception {
    write("pressure", WRONG_PRESSURE);
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);

    goal.set("catalogueDirectory", project.resolve("src/main/codes").toFile());
    build();

    assertThat(ide.markers()).isEmpty();
  }

  @Test
  void takesAwayTheMarkersOfASkippedExecutionUntilItRunsAgain() throws Exception {
    write("pressure", WRONG_PRESSURE);
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);
    goal.set("skip", true);
    Map<Path, FileTime> before = times();
    buildWithoutIde();
    assertThat(times()).isEqualTo(before);

    build();
    assertThat(ide.markers()).isEmpty();
    before = times();
    build();
    assertThat(times()).isEqualTo(before);

    goal.set("skip", false);
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);
    assertThat(ide.markers()).containsOnlyKeys("pressure.yaml");
  }

  /** What is written would start the next build, and that another. */
  @Test
  void writesNothingWhereAMistakeStands() throws Exception {
    write("pressure", WRONG_PRESSURE);
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);
    Map<Path, FileTime> before = times();

    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);

    assertThat(times()).isEqualTo(before);
  }

  /** A build that an IDE has no part in leaves its markers as they are. */
  @Test
  void takesAwayTheMarkersOfWhatWasMendedInAPlainBuild() throws Exception {
    build();
    write("pressure", WRONG_PRESSURE);
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);
    assertThatThrownBy(this::buildWithoutIde).isInstanceOf(MojoFailureException.class);
    Files.delete(pressure);
    buildWithoutIde();
    assertThat(ide.markers()).containsOnlyKeys("pressure.yaml");

    build();

    assertThat(ide.markers()).isEmpty();
  }

  @Test
  void showsTheWarningsOfAPlainBuild() throws Exception {
    write("pressure", CONFUSABLE_PRESSURE);
    buildWithoutIde();
    assertThat(ide.markers()).isEmpty();

    build();

    assertThat(ide.markers()).containsOnlyKeys("pressure.yaml");
    assertThat(ide.refreshed()).isEmpty();
  }

  /** Nobody is to be told anything: it does no more than a plain build would. */
  @Test
  void plainBuildDoesNotMindThatAnIdeWasTold() throws Exception {
    write("pressure", CONFUSABLE_PRESSURE);
    build();
    Map<Path, FileTime> before = times();

    buildWithoutIde();

    assertThat(times()).isEqualTo(before);
  }

  /** Somebody has set m2e's property for a build of the command line. */
  @Test
  void tellsNobodyWhereTheContextIsThatOfMaven() throws Exception {
    write("pressure", CONFUSABLE_PRESSURE);
    var mavens =
        new org.sonatype.plexus.build.incremental.DefaultBuildContext() {
          @Override
          public void refresh(File file) {
            throw new AssertionError(file);
          }

          @Override
          public void removeMessages(File file) {
            throw new AssertionError(file);
          }
        };

    goal.run("2.7.0", mavens);

    assertThat(sources()).isNotEmpty();
  }

  /** For such a property Maven does not activate the profile that brings the API in. */
  @Test
  void tellsNobodyWhereThePropertyIsEmpty() throws Exception {
    goal.run("", ide.context());

    assertThat(ide.refreshed()).isEmpty();
    assertThat(sources()).isNotEmpty();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(project.resolve("src/main/codebook/" + name + ".yaml"), text);
  }

  private void build() throws Exception {
    ide.refreshed().clear();
    goal.run("2.7.0", ide.context());
  }

  private void buildWithoutIde() throws Exception {
    goal.run(null, ide.context());
  }

  private Map<Path, FileTime> times() throws IOException {
    return times("");
  }

  private Map<Path, FileTime> sources() throws IOException {
    return times("target/generated");
  }

  private Map<Path, FileTime> times(String folder) throws IOException {
    var times = new TreeMap<Path, FileTime>();
    try (Stream<Path> files = Files.walk(project.resolve(folder))) {
      for (Path file : files.toList()) {
        times.put(file, Files.getLastModifiedTime(file));
      }
    }
    return times;
  }
}
