package dev.codebook.maven.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTest {

  private static final ExecutionState STATE =
      new ExecutionState(
          true,
          true,
          true,
          "1.0\nback\\slash\ttab\r",
          List.of(new FileStamp("src/main/codebook/größe.yaml", 12, 34, 56, 78)),
          List.of(new FileStamp("some.jar", 7, 8, -9, FileStamp.NO_DIGEST)),
          List.of(
              output("a.java"),
              output("out/a.java"),
              output("out/b.java"),
              output("ö\\ut/b.java"),
              Output.of(new FileStamp("b.java", -1, 0, 0, -1), "", "")),
          List.of("one\n  line", ""),
          new Markers(true, List.of("pom.xml", "two\twords.yaml")));

  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsRead() throws IOException {
    assertThat(read(StateFile.bytes(STATE))).contains(STATE);
    ExecutionState begun = ExecutionState.begun(STATE.outputNames(), Markers.NONE);
    assertThat(read(StateFile.bytes(begun))).contains(begun);
  }

  @Test
  void nothingIsReadWhereNothingIs() throws IOException {
    assertThat(new StateFile(folder.resolve("none")).read()).isEmpty();
    assertThat(new StateFile(folder).read()).isEmpty();
  }

  @Test
  void damagedOrCutStateHoldsNothing() throws IOException {
    byte[] whole = StateFile.bytes(STATE);
    var random = new Random(4);
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= (byte) (1 << random.nextInt(8));
      assertThat(read(damaged)).as("byte %d", i).isEmpty();
      assertThat(read(Arrays.copyOf(whole, i))).as("cut at %d", i).isEmpty();
    }
  }

  @Test
  void otherVersionHoldsWhatIsOursAndNoMore() throws IOException {
    String heading = new String(StateFile.bytes(STATE), StandardCharsets.UTF_8).split("\n", 2)[0];

    assertThat(read(StateFile.bytes(heading, STATE))).contains(STATE);
    ExecutionState ours = ExecutionState.begun(STATE.outputNames(), Markers.NONE);
    assertThat(read(StateFile.bytes("codebook-state 0", STATE))).contains(ours);
    assertThat(read(StateFile.bytes(heading + "0", STATE))).contains(ours);
    assertThat(read(StateFile.bytes(heading + "0", ours))).contains(ours);
    assertThat(read(StateFile.bytes("somebody else's state", STATE))).isEmpty();
  }

  /** As versions wrote them that had no lines for folders. */
  @Test
  void otherVersionMayHaveWholePaths() throws IOException {
    FileStamp stamp = new FileStamp("out/a.java", 1, 2, 3, 4);
    List<Output> whole = List.of(new Output("", stamp, "one.yaml", "One"));
    ExecutionState state =
        new ExecutionState(
            true, true, true, "", List.of(), List.of(), whole, List.of(), Markers.NONE);

    assertThat(read(StateFile.bytes("codebook-state 0", state)).orElseThrow().outputNames())
        .containsExactly("out/a.java");
  }

  private static Output output(String name) {
    return Output.of(new FileStamp(name, 1, 2, 3, 4), name + ".yaml", "One");
  }

  private Optional<ExecutionState> read(byte[] bytes) throws IOException {
    Path file = folder.resolve("state");
    Files.write(file, bytes);
    return new StateFile(file).read();
  }
}
