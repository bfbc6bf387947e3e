package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the goal with an output directory that a link leads to: files that it makes no longer under
 * one name, and makes now under another, stay.
 */
class LinkedOutputTest {

  @TempDir private Path project;
  private GenerateGoal goal;

  @BeforeEach
  void buildAProject() throws Exception {
    Files.writeString(project.resolve("pom.xml"), "<project/>\n");
    write("Length", "Metre");
    goal = new GenerateGoal(project);
    build();
  }

  @Test
  void keepsWhatALinkLeadsTo() throws Exception {
    generateInto("link", "target/generated");
    build();

    assertThat(generated("link")).containsExactlyElementsOf(typesOf("Length"));
  }

  @Test
  void keepsWhatALinkLeadsToAndChanges() throws Exception {
    generateInto("link", "target/generated");
    write("Length", "Foot");
    build();

    assertThat(generated("link")).containsExactlyElementsOf(typesOf("Length"));
    assertThat(project.resolve("target/generated/units/Length.java")).content().contains("FOOT");
  }

  @Test
  void removesWhatALinkLeadsToAndIsMadeNoLonger() throws Exception {
    generateInto("link", "target/generated");
    write("Depth", "Fathom");
    build();

    assertThat(generated("target/generated")).containsExactlyElementsOf(typesOf("Depth"));
  }

  @Test
  void keepsAFolderThatWasMovedToWhereALinkLeads() throws Exception {
    Files.move(project.resolve("target/generated"), project.resolve("moved"));
    Files.createSymbolicLink(project.resolve("target/generated"), project.resolve("moved"));
    goal.set("outputDirectory", project.resolve("moved").toFile());
    build();

    assertThat(generated("moved")).containsExactlyElementsOf(typesOf("Length"));
  }

  @Test
  void removesWhatItMadeElsewhere() throws Exception {
    goal.set("outputDirectory", project.resolve("elsewhere").toFile());
    build();

    assertThat(generated("elsewhere")).containsExactlyElementsOf(typesOf("Length"));
    assertThat(project.resolve("target/generated")).doesNotExist();
  }

  /** Under one of its names, the folder is that of another execution. */
  @Test
  void keepsWhatAnotherExecutionHasMadeUnderAnotherName() throws Exception {
    Files.createSymbolicLink(project.resolve("link"), project.resolve("target/generated"));
    var other = new GenerateGoal(project);
    other.set("outputDirectory", project.resolve("link").toFile());
    other.setExecution("other", List.of("default", "other"));
    goal.setExecution("default", List.of("default", "other"));
    build(other);
    goal.set("excludes", List.of("**/*"));
    build();

    assertThat(generated("link")).containsExactlyElementsOf(typesOf("Length"));
  }

  @Test
  void doesWithoutTheFolderOfAnotherExecution() throws Exception {
    List<String> executions = List.of("default", "other");
    var other = new GenerateGoal(project);
    other.set("outputDirectory", project.resolve("other").toFile());
    other.setExecution("other", executions);
    build(other);
    Files.move(project.resolve("other"), project.resolve("moved"));
    Files.writeString(project.resolve("other"), "A file by now.\n");

    goal.setExecution("default", executions);
    write("Depth", "Fathom");
    build();

    assertThat(generated("target/generated")).containsExactlyElementsOf(typesOf("Depth"));
  }

  private void generateInto(String link, String folder) throws IOException {
    Files.createSymbolicLink(project.resolve(link), project.resolve(folder));
    goal.set("outputDirectory", project.resolve(link).toFile());
  }

  private void write(String name, String entry) throws IOException {
    Path catalogues = Files.createDirectories(project.resolve("src/main/codebook"));
    Files.writeString(
        catalogues.resolve("unit.yaml"),
        "catalogue: %s\npackage: units\nentries: [{name: %s, code: 1}]\n".formatted(name, entry));
  }

  private void build() throws Exception {
    build(goal);
  }

  private static void build(GenerateGoal goal) throws Exception {
    goal.run(null, new RecordingContext().context());
  }

  private static List<String> typesOf(String name) {
    return List.of(name + ".java", name + "Aliases.java", name + "Constants.java");
  }

  private List<String> generated(String folder) throws IOException {
    try (Stream<Path> files = Files.list(project.resolve(folder).resolve("units"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
