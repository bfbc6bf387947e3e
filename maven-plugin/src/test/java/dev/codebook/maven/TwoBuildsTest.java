package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.codebook.maven.files.LockingProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a build while another one of the same checkout writes. */
class TwoBuildsTest {

  /** What a build takes that need not wait, many times over. */
  private static final int SECONDS = 2;

  @TempDir private Path project;

  @Test
  void theSecondWaitsForTheFirst() throws Exception {
    Path catalogues = Files.createDirectories(project.resolve("src/main/codebook"));
    Files.writeString(project.resolve("pom.xml"), "<project/>\n");
    Files.writeString(
        catalogues.resolve("length.yaml"),
        "catalogue: Length\npackage: units\nentries: [{name: Metre, code: 1}]\n");
    Path generated = project.resolve("target/generated/units/Length.java");
    CompletableFuture<Void> second;

    try (var first = new LockingProcess(project.resolve("target/codebook"))) {
      assertThat(first).isNotNull();
      second = CompletableFuture.runAsync(this::build);
      assertThatExceptionOfType(TimeoutException.class)
          .isThrownBy(() -> second.get(SECONDS, TimeUnit.SECONDS));
      assertThat(generated).doesNotExist();
    }

    second.join();
    assertThat(generated).exists();
  }

  private void build() {
    try {
      new GenerateGoal(project).run(null, new RecordingContext().context());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
