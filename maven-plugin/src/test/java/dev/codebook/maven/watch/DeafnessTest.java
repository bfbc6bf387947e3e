package dev.codebook.maven.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.maven.files.ProjectFiles;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeafnessTest {

  private final Path project = Path.of("project").toAbsolutePath();
  private final Deafness deafness = new Deafness(new ProjectFiles(project));

  @Test
  void tellsWhyAFolderCannotBeWatched() {
    Path folder = project.resolveSibling("shared");

    assertThat(deafness.news(Map.of(folder, new AccessDeniedException(folder.toString()))))
        .containsExactly(
            "Changes in ../shared may go unnoticed until another catalogue is saved:"
                + " the user who runs Maven may not list that folder");
    assertThat(deafness.news(Map.of(project.resolve("src"), new IOException("too many watches"))))
        .containsExactly(
            "Changes in src may go unnoticed until another catalogue is saved: too many watches");
  }

  @Test
  void tellsOfEachFolderOnceUnlessItCouldBeWatchedInBetween() {
    Map<Path, IOException> folder = Map.of(project, new IOException("too many watches"));

    assertThat(deafness.news(folder)).hasSize(1);
    assertThat(deafness.news(folder)).isEmpty();
    assertThat(deafness.news(Map.of())).isEmpty();
    assertThat(deafness.news(folder)).hasSize(1);
  }
}
