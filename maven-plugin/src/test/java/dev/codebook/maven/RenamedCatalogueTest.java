package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.codebook.maven.pom.TargetParameter;
import dev.codebook.maven.state.StateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs the goal again after one of several catalogues was edited: only that is read, and yet its
 * types must not meet those of the others.
 */
class RenamedCatalogueTest {

  @TempDir private Path project;
  private Path catalogues;

  @BeforeEach
  void buildAProject() throws Exception {
    catalogues = Files.createDirectories(project.resolve("src/main/codebook"));
    Files.writeString(project.resolve("pom.xml"), "<project/>\n");
    write("length.yaml", "Length", "units");
    write("pressure.yaml", "Pressure", "units");
    write("depth.yaml", "Depth", "units.Deep");
    build();
  }

  @ParameterizedTest
  @CsvSource({
    // The type of another.
    "Pressure, units",
    // A type in a package of the name of another's type.
    "Mass, units.Pressure",
    // A type of the name of another's package.
    "Deep, units",
  })
  void refusesTheNameOfAnother(String name, String packageName) throws IOException {
    List<String> before = generated();

    write("length.yaml", name, packageName);

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(this::build)
        .withMessageContaining("[type-taken]");
    assertThat(generated()).isEqualTo(before);
  }

  /** In whatever order the file system has them. */
  @Test
  void refusesTheNameInTheLaterOfNewFiles() throws IOException {
    for (String file : List.of("d.yaml", "b.yaml", "a.yaml", "c.yaml", "e.yaml", "f.yaml")) {
      write(file, "Mass", "units");
    }

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(this::build)
        .withMessageContainingAll(
            "codebook/b.yaml:1:12: error:",
            "codebook/c.yaml:1:12: error:",
            "codebook/d.yaml:1:12: error:")
        .withMessageNotContaining("codebook/a.yaml:1:12: error:");
  }

  @Test
  void warnsOfANameThatDiffersFromAnotherInCaseOnly() throws Exception {
    write("length.yaml", "PRESSURE", "units");
    build();

    assertThat(project.resolve("target/codebook").resolve(StateFile.name("generate:default")))
        .content()
        .contains("[type-confusable]");
  }

  @Test
  void takesTheNameThatAnotherHadBefore() throws Exception {
    Files.delete(catalogues.resolve("pressure.yaml"));
    write("length.yaml", "Pressure", "units");
    build();

    assertThat(generated())
        .contains("Pressure.java", "Depth.java")
        .doesNotContain("Length.java")
        .hasSize(6);
    assertThat(project.resolve("target/generated/units/Pressure.java"))
        .content()
        .contains("length.yaml");
  }

  /** As where names of files ignore case, a link stands for that here. */
  @Test
  void keepsTheFileOfAnotherThatHasTheNameInOtherCase() throws Exception {
    write("length.yaml", "PRESSURE", "units");
    build();
    Path before = project.resolve("target/generated/units/PRESSURE.java");
    Path file = project.resolve("target/generated/units/Pressure.java");
    Files.delete(before);
    Files.createLink(before, file);

    write("length.yaml", "Length", "units");
    build();

    assertThat(Files.isSameFile(before, file)).isTrue();
  }

  /** How a class like an enum refers to {@link Class} depends on what else is in its package. */
  @Test
  void writesATypeBesideOneThatHidesATypeOfTheJdkAsAWholeBuildDoes() throws Exception {
    var target = new TargetParameter();
    target.put("kind", "enum");
    target.put("style", "class");
    Path length = project.resolve("target/generated/units/Length.java");

    build(target);
    assertThat(length).content().doesNotContain("java.lang.Class");
    write("pressure.yaml", "Class", "units");
    build(target);
    assertThat(length).content().contains("java.lang.Class");
    Files.writeString(catalogues.resolve("length.yaml"), "# Edited\n", StandardOpenOption.APPEND);
    build(target);
    assertThat(length).content().contains("java.lang.Class");
    write("pressure.yaml", "Pressure", "units");
    build(target);
    assertThat(length).content().doesNotContain("java.lang.Class");
  }

  private void write(String file, String name, String packageName) throws IOException {
    Files.writeString(
        catalogues.resolve(file),
        "catalogue: " + name + "\npackage: " + packageName + "\nentries: [{name: A, code: 1}]\n");
  }

  private void build() throws Exception {
    build(new GenerateGoal(project));
  }

  private void build(TargetParameter only) throws Exception {
    var goal = new GenerateGoal(project);
    goal.set("targets", List.of(only));
    build(goal);
  }

  private static void build(GenerateGoal goal) throws Exception {
    goal.run(null, new RecordingContext().context());
  }

  private List<String> generated() throws IOException {
    try (Stream<Path> files = Files.walk(project.resolve("target/generated"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }
}
