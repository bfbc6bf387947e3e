package dev.codebook.maven;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is worked on at once, and ends in any order, comes to what it does one after another. */
class BuildOnManyCoresTest {

  private static final int CATALOGUES = 48;

  /** So many that it pays to write them at once. */
  private static final int ENTRIES = 30;

  private static final Pattern FINDING =
      Pattern.compile(
          "^src/main/codebook/(\\S+): (error|warning): .*(\\[\\S+])$", Pattern.MULTILINE);

  @TempDir private Path folder;

  @Test
  void reportsInTheOrderOfFilesAndLines() throws Exception {
    Path project = project("wrong");
    for (int i = 0; i < CATALOGUES; i++) {
      write(project, i, catalogue("Gauge", i));
    }
    write(project, 3, catalogue("Taken", 0));
    write(project, 7, catalogue("Gauge", 7).replace("name: Level5,", "nam: Level5,"));
    write(project, 19, catalogue("Gauge", 19).replace("name: Level6,", "name: Level4,"));
    write(project, 20, "catalogue: [Gauge\n");
    write(project, 33, catalogue("Taken", 0));
    write(project, 46, catalogue("Gauge", 46).replace("Level29, code:", "Level29, cod:"));
    write(project, 47, catalogue("Taken", 0));

    String inTurn = on(1, () -> failure(project));

    assertThat(findings(inTurn))
        .containsExactly(
            "gauge07.yaml:9:6 [key-unknown]",
            "gauge07.yaml:9:6 [key-missing]",
            "gauge19.yaml:10:12 [name-taken]",
            "gauge20.yaml:2:1 [yaml-syntax]",
            // The first has the names of its three types.
            "gauge33.yaml:1:12 [type-taken]",
            "gauge33.yaml:1:12 [type-taken]",
            "gauge33.yaml:1:12 [type-taken]",
            "gauge46.yaml:33:6 [key-missing]",
            "gauge46.yaml:33:21 [key-unknown]",
            "gauge47.yaml:1:12 [type-taken]",
            "gauge47.yaml:1:12 [type-taken]",
            "gauge47.yaml:1:12 [type-taken]");
    for (int run = 0; run < 20; run++) {
      assertThat(on(4, () -> failure(project))).isEqualTo(inTurn);
    }
  }

  @Test
  void writesWhatIsWrittenWhereOneCatalogueComesAfterAnother() throws Exception {
    Path grown = project("grown");
    Map<String, String> inTurn = Map.of();
    for (int i = 0; i < CATALOGUES; i++) {
      write(grown, i, catalogue("Gauge", i));
      inTurn = generate(grown);
    }
    assertThat(inTurn).hasSize(3 * CATALOGUES);

    for (int run = 0; run < 3; run++) {
      Path whole = project("whole" + run);
      for (int i = 0; i < CATALOGUES; i++) {
        write(whole, i, catalogue("Gauge", i));
      }
      assertThat(on(4, () -> generate(whole))).isEqualTo(inTurn);
    }
  }

  private Path project(String name) throws IOException {
    Path project = folder.resolve(name);
    Files.createDirectories(project.resolve("src/main/codebook"));
    Files.writeString(project.resolve("pom.xml"), "<project/>\n");
    return project;
  }

  private static void write(Path project, int number, String text) throws IOException {
    String file = "gauge%02d.yaml".formatted(number);
    Files.writeString(project.resolve("src/main/codebook").resolve(file), text);
  }

  /** Some are alike but for what they say, and some have more to them. */
  private static String catalogue(String name, int number) {
    var yaml = new StringBuilder("catalogue: %s%02d\npackage: units\n".formatted(name, number));
    yaml.append("entries:\n");
    for (int i = 0; i < ENTRIES; i++) {
      String aliases = i < number % 4 ? "aliases: [Other%d]".formatted(i) : "";
      yaml.append("  - {name: Level%d, code: %d, %s}\n".formatted(i, number + i, aliases));
    }
    return yaml.toString();
  }

  /** Has all that is spread over cores spread over so many threads. */
  private static <T> T on(int threads, Callable<T> work) throws Exception {
    var pool = new ForkJoinPool(threads);
    try {
      return pool.submit(work).get();
    } finally {
      pool.shutdown();
    }
  }

  private static void build(Path project) throws Exception {
    new GenerateGoal(project).run(null, new RecordingContext().context());
  }

  private static String failure(Path project) {
    return catchThrowableOfType(MojoFailureException.class, () -> build(project)).getMessage();
  }

  /** Where each finding is, and of which rule. */
  private static List<String> findings(String failure) {
    return FINDING.matcher(failure).results().map(BuildOnManyCoresTest::finding).toList();
  }

  private static String finding(MatchResult line) {
    return line.group(1) + " " + line.group(3);
  }

  /** The bytes of the files there are after a build, one character each, by their paths. */
  private static Map<String, String> generate(Path project) throws Exception {
    build(project);
    var texts = new TreeMap<String, String>();
    FilesBelow.of(project.resolve("target/generated"))
        .forEach((name, bytes) -> texts.put(name, new String(bytes, ISO_8859_1)));
    return texts;
  }
}
