package dev.codebook.maven.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.codehaus.plexus.util.AbstractScanner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ProjectFilesTest {

  @TempDir private Path project;
  private ProjectFiles files;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    files = new ProjectFiles(project);
    folder = Files.createDirectories(project.resolve("codes"));
  }

  @Test
  void findsWhatIsIncluded() throws IOException {
    for (String name : List.of("b.yaml", "a/c.yml", "a.yaml", "notes.txt", "not/this.yaml")) {
      write(folder.resolve(name));
    }

    assertThat(found())
        .containsExactly("codes/a.yaml", "codes/a/c.yml", "codes/b.yaml", "codes/not/this.yaml");
    assertThat(found(List.of(), List.of("not/")))
        .containsExactly("codes/a.yaml", "codes/a/c.yml", "codes/b.yaml");
    assertThat(found(List.of("*.yaml", "**/*.txt"), List.of(" a.* ")))
        .containsExactly("codes/b.yaml", "codes/notes.txt");
  }

  @Test
  void leavesOutWhatToolsLeaveBehind() throws IOException {
    for (String name : List.of("a.yaml", "#.yaml", ".git/b.yaml", ".#a.yaml", "._a.yaml")) {
      write(folder.resolve(name));
    }
    write(folder.resolve("a.yaml~"));
    write(folder.resolve("#a#"));
    write(folder.resolve("#"));

    assertThat(found()).containsExactly("codes/#.yaml", "codes/a.yaml");
    assertThat(found(List.of("**"), List.of()))
        .containsExactly("codes/#", "codes/#.yaml", "codes/a.yaml");
  }

  /** As we take each of them for what stands before its star, and behind. */
  @Test
  void whatToolsLeaveBehindHasOneStarAtMost() {
    for (String pattern : AbstractScanner.DEFAULTEXCLUDES) {
      String name = pattern.replaceFirst("^\\*\\*/", "").replaceFirst("/\\*\\*$", "");
      assertThat(name).containsPattern("^[^*?/]*\\*?[^*?/]*$");
    }
  }

  /**
   * As we ask for none of them where a name begins with a letter or a digit and is that of YAML.
   */
  @Test
  void whatToolsLeaveBehindIsNotCalledLikeACatalogue() {
    for (String pattern : AbstractScanner.DEFAULTEXCLUDES) {
      String name = pattern.replaceFirst("^\\*\\*/", "");
      String end = name.substring(name.indexOf('*') + 1);
      boolean isOdd = name.charAt(0) != '*' && !Character.isLetterOrDigit(name.charAt(0));
      boolean isOfYaml =
          end.isEmpty() || "a.yaml".endsWith(end) || "a.yml".endsWith(end) || end.endsWith("ml");
      assertThat(isOdd || !isOfYaml).as(pattern).isTrue();
    }
  }

  @Test
  void namesAreRelativeToTheProjectWhereverTheFolderIs() throws IOException {
    write(folder.resolve("a.yaml"));
    write(folder.resolve("more/a.yaml"));
    var inside = new ProjectFiles(folder);
    var beside = new ProjectFiles(project.resolve("elsewhere"));

    assertThat(inside.inputs(folder, List.of("*.yaml"), List.of()))
        .extracting(FoundFile::name)
        .containsExactly("a.yaml");
    assertThat(beside.inputs(folder, List.of(), List.of("more/*")))
        .extracting(FoundFile::name)
        .containsExactly("../codes/a.yaml");
  }

  @Test
  void aFolderIsNoFileWhateverItsName() throws IOException {
    write(folder.resolve("a.yaml/b.yaml"));

    assertThat(found()).containsExactly("codes/a.yaml/b.yaml");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void followsLinksButNotInCircles() throws IOException {
    Path shared = write(project.resolve("shared/b.yaml"));
    Files.createSymbolicLink(folder.resolve("more"), shared.getParent());
    Files.createSymbolicLink(folder.resolve("again"), folder);
    Files.createSymbolicLink(folder.resolve("twice"), shared.getParent());
    Files.createSymbolicLink(shared.resolveSibling("back"), folder);
    Files.createSymbolicLink(folder.resolve("more.yaml"), shared);
    Files.createSymbolicLink(folder.resolve("nothing.yaml"), project.resolve("missing.yaml"));

    // What a link to nothing hides is for the reader to say.
    assertThat(found())
        .containsExactly(
            "codes/more.yaml", "codes/more/b.yaml", "codes/nothing.yaml", "codes/twice/b.yaml");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFolderThatCannotBeReachedIsNotTakenForMissing() throws IOException {
    Path nowhere = project.resolve("nowhere");
    Path circle = project.resolve("circle");
    Files.createSymbolicLink(nowhere, project.resolve("missing"));
    Files.createSymbolicLink(circle, circle);

    for (Path link : List.of(nowhere, circle)) {
      assertThatThrownBy(() -> files.inputs(link, List.of("**"), List.of()))
          .isInstanceOf(FileSystemException.class)
          .hasMessageContaining(link.getFileName().toString());
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFolderBehindALinkToNothingIsNotTakenForMissing() throws IOException {
    Files.createSymbolicLink(project.resolve("away"), project.resolve("missing"));

    assertThatThrownBy(() -> files.inputs(project.resolve("away/codes"), List.of(), List.of()))
        .isInstanceOf(FileSystemException.class)
        .hasMessage("away: it is a link to nothing");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkToNothingMayHaveBeenOneToAFolder() throws IOException {
    write(folder.resolve("a.yaml"));
    // What an editor makes beside a file that it has not saved.
    Files.createSymbolicLink(folder.resolve(".#a.yaml"), Path.of("somebody@here.1"));
    Files.createSymbolicLink(folder.resolve("more"), project.resolve("missing"));

    assertThatThrownBy(this::found)
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("more: it is a link to nothing");
    assertThat(found(List.of(), List.of("more/**"))).containsExactly("codes/a.yaml");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void leavesOutPipes() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe.yaml");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertThat(found()).isEmpty();
  }

  @Test
  void aFolderMayBeMissingButNotAFile() throws IOException {
    Path file = write(project.resolve("file.yaml"));

    assertThat(files.inputs(project.resolve("missing"), List.of("**"), List.of())).isEmpty();
    assertThatThrownBy(() -> files.inputs(file, List.of("**"), List.of()))
        .isInstanceOf(FileSystemException.class)
        .hasMessage("file.yaml: it is a file, and has to be the catalogue folder");
  }

  private List<String> found() throws IOException {
    return found(List.of(), List.of());
  }

  private List<String> found(List<String> includes, List<String> excludes) throws IOException {
    return files.inputs(folder, includes, excludes).stream().map(FoundFile::name).sorted().toList();
  }

  private static Path write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }
}
