package dev.codebook.maven.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
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
  private Path output;

  @BeforeEach
  void write() throws IOException {
    input = write("in.yaml", "catalogue", WRITTEN);
    output = write("Out.java", "class Out", WRITTEN);
  }

  @Test
  void nothingChanged() throws IOException {
    assertThat(isStill(state(), LATER)).isTrue();
  }

  @Test
  void newTimeAloneIsNoChange() throws IOException {
    ExecutionState state = state();
    Files.setLastModifiedTime(input, LATER);
    Files.setLastModifiedTime(output, LATER);

    assertThat(isStill(state, LATER)).isTrue();
  }

  @Test
  void otherBytesOfTheSameLengthAreAChange() throws IOException {
    ExecutionState state = state();
    write("in.yaml", "catalogua", LATER);

    assertThat(isStill(state, LATER)).isFalse();
  }

  @Test
  void damagedOutputIsAChange() throws IOException {
    ExecutionState state = state();
    write("Out.java", "class Oux", LATER);

    assertThat(isStill(state, LATER)).isFalse();
  }

  /** A clock that ticks seldom gives two contents one time. */
  @Test
  void otherBytesWithinTheTickOfAClockAreAChange() throws IOException {
    ExecutionState state = state();
    write("in.yaml", "catalogua", WRITTEN);

    assertThat(isStill(state, AT_ONCE)).isFalse();
  }

  @Test
  void missingFilesAreAChange() throws IOException {
    ExecutionState state = state();
    Files.delete(output);

    assertThat(isStill(state, LATER)).isFalse();
  }

  @Test
  void furtherAndOtherInputsAreAChange() throws IOException {
    ExecutionState state = state();

    assertThat(state.isStill("1", List.of("in.yaml", "new.yaml"), folder::resolve, LATER))
        .isFalse();
    assertThat(state.isStill("1", List.of("other.yaml"), folder::resolve, LATER)).isFalse();
    assertThat(state.isStill("1", List.of(), folder::resolve, LATER)).isFalse();
  }

  @Test
  void otherConfigurationIsAChange() throws IOException {
    assertThat(state().isStill("2", List.of("in.yaml"), folder::resolve, LATER)).isFalse();
  }

  @Test
  void runThatWasCutOffIsNotStillThere() throws IOException {
    ExecutionState begun = ExecutionState.begun(List.of("Out.java"));

    assertThat(begun.isStill("", List.of(), folder::resolve, LATER)).isFalse();
    assertThat(begun.outputNames()).containsExactly("Out.java");
  }

  private boolean isStill(ExecutionState state, FileTime remembered) throws IOException {
    return state.isStill("1", List.of("in.yaml"), folder::resolve, remembered);
  }

  private ExecutionState state() throws IOException {
    return new ExecutionState(
        true,
        false,
        "1",
        List.of(FileStamp.of("in.yaml", input).with(Files.readAllBytes(input))),
        List.of(FileStamp.of("Out.java", output).with(Files.readAllBytes(output))),
        List.of(),
        "1 type");
  }

  private Path write(String name, String text, FileTime time) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    Files.setLastModifiedTime(file, time);
    return file;
  }
}
