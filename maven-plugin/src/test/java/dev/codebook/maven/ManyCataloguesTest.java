package dev.codebook.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the goal again after one of a thousand catalogues was edited. */
class ManyCataloguesTest {

  private static final int CATALOGUES = 1_000;
  private static final int FILES = 3 * CATALOGUES;

  @TempDir private Path project;
  private final RecordingContext ide = new RecordingContext();

  @Test
  void writesTheFilesOfTheOneThatWasEditedAndNoOthers() throws Exception {
    Path catalogues = Files.createDirectories(project.resolve("src/main/codebook"));
    Files.writeString(project.resolve("pom.xml"), "<project/>\n");
    for (int i = 0; i < CATALOGUES; i++) {
      Files.writeString(catalogues.resolve("gauge" + i + ".yaml"), catalogue(i, 1));
    }
    build();
    Map<String, Written> before = generated();
    assertThat(before).hasSize(FILES);

    Files.writeString(catalogues.resolve("gauge617.yaml"), catalogue(617, 2));
    ide.refreshed().clear();
    build();

    assertThat(ide.refreshed())
        .containsExactlyInAnyOrder(
            "Gauge617.java", "Gauge617Aliases.java", "Gauge617Constants.java");
    Map<String, Written> after = generated();
    assertThat(after).hasSize(FILES).containsOnlyKeys(before.keySet());
    after.entrySet().removeAll(before.entrySet());
    assertThat(after)
        .containsOnlyKeys(
            "units/Gauge617.java", "units/Gauge617Aliases.java", "units/Gauge617Constants.java");
  }

  private static String catalogue(int number, int code) {
    return "catalogue: Gauge"
        + number
        + "\npackage: units\nentries: [{name: Low, code: "
        + code
        + "}]\n";
  }

  private void build() throws Exception {
    new GenerateGoal(project).run("2.7.0", ide.context());
  }

  /** A file, and when it was written. */
  private record Written(String text, FileTime time) {}

  private Map<String, Written> generated() throws IOException {
    Path folder = project.resolve("target/generated");
    var generated = new TreeMap<String, Written>();
    for (Map.Entry<String, byte[]> file : FilesBelow.of(folder).entrySet()) {
      FileTime time = Files.getLastModifiedTime(folder.resolve(file.getKey()));
      generated.put(file.getKey(), new Written(new String(file.getValue(), UTF_8), time));
    }
    return generated;
  }
}
