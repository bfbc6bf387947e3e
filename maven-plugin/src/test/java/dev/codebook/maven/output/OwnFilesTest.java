package dev.codebook.maven.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.maven.files.ProjectFiles;
import dev.codebook.maven.state.ExecutionState;
import dev.codebook.maven.state.FileStamp;
import dev.codebook.maven.state.Markers;
import dev.codebook.maven.state.Output;
import dev.codebook.maven.state.StateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFilesTest {

  private static final String OURS = "target/generated/Code.java";
  private static final String ELSEWHERE = "target/elsewhere/Code.java";

  @TempDir private Path project;
  private OwnFiles ownFiles;

  @BeforeEach
  void remember() throws IOException {
    ownFiles = ownFiles("generate:a", List.of("generate:a", "generate:b"));
    ownFiles.finish(complete(Markers.NONE, OURS));
  }

  @Test
  void remembersWhatTheExecutionDid() throws IOException {
    assertThat(ownFiles.last()).isEqualTo(complete(Markers.NONE, OURS));
    assertThat(ownFiles.past().files()).containsExactly(OURS);
    assertThat(ownFiles.past().isIncomplete()).isFalse();
  }

  @Test
  void whatWasNeverRememberedTrustsNoTime() throws IOException {
    OwnFiles fresh = ownFiles("generate:b", List.of("generate:a", "generate:b"));

    assertThat(fresh.remembered()).isZero();
    assertThat(ownFiles.remembered()).isPositive();
  }

  @Test
  void whatIsBegunIsNotComplete() throws IOException {
    ownFiles.begin(List.of(OURS, "target/generated/New.java"), Markers.NONE);

    assertThat(ownFiles.last().isComplete()).isFalse();
    assertThat(ownFiles.past().isIncomplete()).isTrue();
    assertThat(ownFiles.past().files()).containsExactly(OURS, "target/generated/New.java");
  }

  /** Encoded, a letter of most scripts takes nine characters of a file's name. */
  @Test
  void remembersAnExecutionWithALongName() throws IOException {
    String name = "generate:" + "\u9577".repeat(100);
    OwnFiles first = ownFiles(name + "1", List.of(name + "1", name + "2"));
    OwnFiles second = ownFiles(name + "2", List.of(name + "1", name + "2"));
    first.finish(complete(Markers.NONE, OURS));
    second.finish(complete(Markers.NONE, ELSEWHERE));

    assertThat(first.last()).isEqualTo(complete(Markers.NONE, OURS));
    assertThat(second.last()).isEqualTo(complete(Markers.NONE, ELSEWHERE));
  }

  @Test
  void namesOfExecutionsThatDifferInCaseOnlyHaveStatesThatDoNot() {
    String state = StateFile.name("generate:codes");

    assertThat(StateFile.name("generate:Codes")).isNotEqualToIgnoringCase(state);
    assertThat(StateFile.name("generate-codes")).isNotEqualToIgnoringCase(state);
  }

  @Test
  void knowsTheFilesOfOtherExecutions() throws IOException {
    leave("generate:b", complete(Markers.NONE, OURS));

    assertThat(ownFiles.ofOthers()).containsExactly(OURS);
  }

  @Test
  void takesOverTheFilesOfAnExecutionThatIsGone() throws IOException {
    Path orphan = leave("generate:gone", complete(Markers.NONE, "target/generated/Old.java"));

    assertThat(ownFiles.last()).isEqualTo(ExecutionState.NOTHING);
    assertThat(ownFiles.past().files()).containsExactly(OURS, "target/generated/Old.java");

    ownFiles.finish(complete(Markers.NONE, OURS));
    assertThat(orphan).doesNotExist();
    assertThat(ownFiles.last().isComplete()).isTrue();
  }

  /** A goal that was once asked for on the command line, and writes elsewhere. */
  @Test
  void anExecutionThatIsGoneAndHasFilesElsewhereDoesNotMatter() throws IOException {
    Path orphan = leave("generate-test:default-cli", complete(Markers.NONE, ELSEWHERE));

    assertThat(ownFiles.last().isComplete()).isTrue();
    assertThat(ownFiles.past().files()).containsExactly(OURS);

    byte[] before = Files.readAllBytes(orphan);
    ownFiles.finish(complete(Markers.NONE, OURS));
    assertThat(orphan).hasBinaryContent(before);
  }

  @Test
  void leavesFilesElsewhereToTheExecutionThatIsGone() throws IOException {
    Path orphan =
        leave("generate:gone", complete(Markers.NONE, ELSEWHERE, "target/generated/Old.java"));

    ownFiles.finish(complete(Markers.NONE, OURS));

    assertThat(new StateFile(orphan).read().orElseThrow().outputNames()).containsExactly(ELSEWHERE);
    assertThat(ownFiles.last().isComplete()).isTrue();
  }

  @Test
  void takesOverTheMarkersOfAnExecutionThatIsGone() throws IOException {
    Path orphan = leave("generate:gone", complete(new Markers(true, List.of("a.yaml"))));
    assertThat(ownFiles.markers().files()).containsExactly("a.yaml");

    ownFiles.finish(complete(Markers.NONE, OURS));

    assertThat(orphan).doesNotExist();
    assertThat(ownFiles.markers().files()).isEmpty();
  }

  @Test
  void takesOverTheMarkersOfAnExecutionThatIsGoneAndHasFilesElsewhere() throws IOException {
    Path orphan = leave("generate:gone", complete(new Markers(true, List.of("a.yaml")), ELSEWHERE));
    assertThat(ownFiles.last()).isEqualTo(ExecutionState.NOTHING);
    assertThat(ownFiles.markers().files()).containsExactly("a.yaml");

    ownFiles.finish(complete(Markers.NONE, OURS));

    assertThat(new StateFile(orphan).read().orElseThrow().outputNames()).containsExactly(ELSEWHERE);
    assertThat(ownFiles.last().isComplete()).isTrue();
  }

  @Test
  void aDamagedStateOfAnExecutionThatIsGoneDoesNotMatter() throws IOException {
    Files.writeString(stateFile("generate:gone"), "?");

    assertThat(ownFiles.last().isComplete()).isTrue();
  }

  /** What it was asked for has nothing to do with what the pom has. */
  @Test
  void anExecutionThatThePomDoesNotHaveTakesNothingOver() throws IOException {
    OwnFiles asked = ownFiles("generate:default-cli", List.of("generate:b"));

    assertThat(asked.isConfigured()).isFalse();
    assertThat(asked.past().files()).isEmpty();
  }

  @Test
  void whatIsInvalidIsLookedAtAgain() throws IOException {
    ownFiles.invalidate(new Markers(true, List.of("a.yaml")));

    assertThat(ownFiles.last().isComplete()).isFalse();
    assertThat(ownFiles.past().files()).containsExactly(OURS);
    assertThat(ownFiles.markers().files()).containsExactly("a.yaml");
  }

  private OwnFiles ownFiles(String execution, List<String> configured) {
    return new OwnFiles(
        new ProjectFiles(project),
        project.resolve("target/generated"),
        project.resolve("target"),
        execution,
        configured);
  }

  /** Leaves the state of another execution. */
  private Path leave(String execution, ExecutionState state) throws IOException {
    return Files.write(stateFile(execution), StateFile.bytes(state));
  }

  private Path stateFile(String execution) {
    return project.resolve("target/codebook").resolve(StateFile.name(execution));
  }

  private static ExecutionState complete(Markers markers, String... outputs) {
    return new ExecutionState(
        true,
        true,
        false,
        "configuration",
        List.of(),
        List.of(),
        Arrays.stream(outputs)
            .map(name -> Output.of(new FileStamp(name, 1, 2, 3, 4), "in.yaml", "Code"))
            .toList(),
        List.of(),
        markers);
  }
}
