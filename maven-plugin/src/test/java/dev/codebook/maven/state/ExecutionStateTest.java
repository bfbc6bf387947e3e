package dev.codebook.maven.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExecutionStateTest {

  private static final FileTime WRITTEN = FileTime.from(1_000_000_001, TimeUnit.MICROSECONDS);
  private static final FileTime LATER = FileTime.from(1_010_000_001, TimeUnit.MICROSECONDS);
  private static final FileTime AT_ONCE = FileTime.from(1_000_001_001, TimeUnit.MICROSECONDS);

  @TempDir private Path folder;
  private Path input;
  private Path profile;
  private Path output;

  @BeforeEach
  void write() throws IOException {
    input = write("in.yaml", "catalogue", WRITTEN);
    profile = write("profile.yaml", "profile", WRITTEN);
    output = write("out/Out.java", "class Out", WRITTEN);
  }

  @Test
  void nothingChanged() throws IOException {
    assertThat(difference(state(), LATER).isNone()).isTrue();
  }

  @Test
  void newTimeAloneIsNoChange() throws IOException {
    ExecutionState state = state();
    Files.setLastModifiedTime(input, LATER);
    Files.setLastModifiedTime(output, LATER);

    assertThat(difference(state, LATER).isNone()).isTrue();
  }

  @Test
  void otherBytesOfTheSameLengthAreAChange() throws IOException {
    ExecutionState state = state();
    write("in.yaml", "catalogua", LATER);

    assertThat(difference(state, LATER)).isEqualTo(changed("in.yaml"));
  }

  /** As the folder of a link that leads elsewhere, or one that is moved to the place of another. */
  @Test
  void anotherFileOfTheSameLengthAndTimeIsAChange() throws IOException {
    ExecutionState state = state();
    Files.move(
        write("other.yaml", "catalogua", WRITTEN), input, StandardCopyOption.REPLACE_EXISTING);

    assertThat(difference(state, LATER)).isEqualTo(changed("in.yaml"));
  }

  @Test
  void damagedOutputIsAChangeOfItsInput() throws IOException {
    ExecutionState state = state();
    write("out/Out.java", "class Oux", LATER);

    assertThat(difference(state, LATER)).isEqualTo(changed("in.yaml"));
  }

  /** A clock that ticks seldom gives two contents one time. */
  @Test
  void otherBytesWithinTheTickOfAClockAreAChange() throws IOException {
    ExecutionState state = state();
    write("in.yaml", "catalogua", WRITTEN);

    assertThat(difference(state, AT_ONCE)).isEqualTo(changed("in.yaml"));
  }

  @Test
  void missingOutputIsAChangeOfItsInput() throws IOException {
    ExecutionState state = state();
    Files.delete(output);

    assertThat(difference(state, LATER)).isEqualTo(changed("in.yaml"));
  }

  @Test
  void furtherInputsAreAChangeAndMissingOnesAreGone() throws IOException {
    ExecutionState state = state();
    write("new.yaml", "another", WRITTEN);

    assertThat(difference(state, "1", "in.yaml", "new.yaml", "profile.yaml"))
        .isEqualTo(changed("new.yaml"));
    assertThat(difference(state, "1", "profile.yaml"))
        .isEqualTo(new Difference(false, Set.of(), Set.of("in.yaml")));
  }

  /** Nothing was made of a naming profile, and yet all depends on it. */
  @Test
  void changedProfilesConcernEverything() throws IOException {
    ExecutionState state = state();
    write("profile.yaml", "profilf", LATER);

    assertThat(difference(state, LATER)).isEqualTo(Difference.WHOLE);
    assertThat(difference(state, "1", "in.yaml")).isEqualTo(Difference.WHOLE);
  }

  @Test
  void anyChangeConcernsEverythingWhereCataloguesDependOnEachOther() throws IOException {
    ExecutionState state = state(false, List.of());
    assertThat(difference(state, LATER).isNone()).isTrue();
    write("in.yaml", "catalogua", LATER);

    assertThat(difference(state, LATER)).isEqualTo(Difference.WHOLE);
  }

  @Test
  void otherConfigurationConcernsEverything() throws IOException {
    assertThat(difference(state(), "2", "in.yaml", "profile.yaml")).isEqualTo(Difference.WHOLE);
  }

  @Test
  void jarsThatAreTheSameAreNoChange() throws IOException {
    assertThat(difference(stateOfJars(), List.of("a.jar", "b.jar")).isNone()).isTrue();
  }

  @Test
  void otherJarsConcernEverything() throws IOException {
    ExecutionState state = stateOfJars();
    write("c.jar", "jar c", WRITTEN);

    assertThat(difference(state, List.of("a.jar"))).isEqualTo(Difference.WHOLE);
    assertThat(difference(state, List.of("a.jar", "c.jar"))).isEqualTo(Difference.WHOLE);
    assertThat(difference(state, List.of("b.jar", "a.jar"))).isEqualTo(Difference.WHOLE);
    assertThat(difference(state, List.of("a.jar", "b.jar", "c.jar"))).isEqualTo(Difference.WHOLE);
  }

  @Test
  void jarWithOtherBytesConcernsEverything() throws IOException {
    ExecutionState state = stateOfJars();
    write("b.jar", "jar of others", WRITTEN);

    assertThat(difference(state, List.of("a.jar", "b.jar"))).isEqualTo(Difference.WHOLE);
  }

  /** Jars are large: nobody reads them to find that they are the same after all. */
  @Test
  void jarOfAnotherTimeConcernsEverything() throws IOException {
    ExecutionState state = stateOfJars();
    write("b.jar", "jar b", LATER);

    assertThat(difference(state, List.of("a.jar", "b.jar"))).isEqualTo(Difference.WHOLE);
  }

  @Test
  void missingJarConcernsEverything() throws IOException {
    ExecutionState state = stateOfJars();
    Files.delete(folder.resolve("b.jar"));

    assertThat(difference(state, List.of("a.jar", "b.jar"))).isEqualTo(Difference.WHOLE);
  }

  @Test
  void runThatWasCutOffIsNotStillThere() throws IOException {
    ExecutionState begun = ExecutionState.begun(List.of("out/Out.java"), Markers.NONE);

    assertThat(difference(begun, "")).isEqualTo(Difference.WHOLE);
    assertThat(begun.outputNames()).containsExactly("out/Out.java");
  }

  private Difference difference(ExecutionState state, FileTime remembered) throws IOException {
    return difference(state, "1", List.of(), remembered, "in.yaml", "profile.yaml");
  }

  private Difference difference(ExecutionState state, String configuration, String... found)
      throws IOException {
    return difference(state, configuration, List.of(), LATER, found);
  }

  private Difference difference(ExecutionState state, List<String> jars) throws IOException {
    return difference(state, "1", jars, LATER, "in.yaml", "profile.yaml");
  }

  private Difference difference(
      ExecutionState state,
      String configuration,
      List<String> jars,
      FileTime remembered,
      String... found)
      throws IOException {
    long nanoseconds = remembered.to(TimeUnit.NANOSECONDS);
    return state.difference(configuration, found(found), jars, folder, nanoseconds);
  }

  private List<FileStamp> found(String... names) throws IOException {
    var found = new ArrayList<FileStamp>();
    for (String name : names) {
      found.add(FileStamp.of(name, folder.resolve(name)));
    }
    return found;
  }

  private static Difference changed(String name) {
    return new Difference(false, Set.of(name), Set.of());
  }

  private ExecutionState state() throws IOException {
    return state(true, List.of());
  }

  private ExecutionState stateOfJars() throws IOException {
    write("a.jar", "jar a", WRITTEN);
    write("b.jar", "jar b", WRITTEN);
    return state(true, found("a.jar", "b.jar"));
  }

  private ExecutionState state(boolean divisible, List<FileStamp> jars) throws IOException {
    return new ExecutionState(
        true,
        divisible,
        false,
        "1",
        List.of(stamp("in.yaml", input), stamp("profile.yaml", profile)),
        jars,
        List.of(Output.of(stamp("out/Out.java", output), "in.yaml", "In")),
        List.of(),
        Markers.NONE);
  }

  private static FileStamp stamp(String name, Path file) throws IOException {
    return FileStamp.of(name, file).with(Files.readAllBytes(file));
  }

  private Path write(String name, String text, FileTime time) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    Files.setLastModifiedTime(file, time);
    return file;
  }
}
