package dev.codebook.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is done to a project, its next build leaves and says what a build from nothing does, and
 * touches no file that is right.
 */
class RandomEditsTest {

  private static final int PROJECTS = Integer.getInteger("codebook.projects", 10);
  private static final int BUILDS = 15;

  @TempDir private Path folder;

  private final long seed = Long.getLong("codebook.seed", new Random().nextLong());
  private final Random random = new Random(seed);

  @Test
  void aBuildAfterEditsIsLikeOneFromNothing() throws Exception {
    System.out.println("RandomEditsTest seed " + seed);
    for (int i = 0; i < PROJECTS; i++) {
      var project = new RandomProject(random);
      Path edited = folder.resolve("edited" + i);
      for (int build = 0; build < BUILDS; build++) {
        for (int edits = random.nextInt(3); edits > 0; edits--) {
          project.edit();
        }
        project.writeTo(edited);
        damageOutput(edited);
        checkBuild(project, edited, folder.resolve("fresh" + i + "." + build));
      }
    }
  }

  private static void checkBuild(RandomProject project, Path edited, Path fresh) throws Exception {
    Map<String, Written> before = generated(edited);
    Outcome outcome = build(project, edited);
    Map<String, Written> after = generated(edited);

    project.writeTo(fresh);
    assertThat(outcome).as(project.toString()).isEqualTo(build(project, fresh));
    if (!outcome.isFailure()) {
      assertThat(texts(after)).as(project.toString()).isEqualTo(texts(generated(fresh)));
    }
    // Several may hand files over to each other, and one may fail when others have done their work.
    if (!project.hasSeveralExecutions()) {
      boolean failed = outcome.isFailure();
      assertThat(failed ? after : unchanged(after, before))
          .as(project.toString())
          .isEqualTo(failed ? before : unchanged(before, after));
    }
    Map<String, Written> left = written(edited.resolve("target"));
    assertThat(build(project, edited)).isEqualTo(outcome);
    assertThat(written(edited.resolve("target"))).isEqualTo(left);
  }

  /** Does to a generated file what a disk or a user may do to it, or nothing. */
  private void damageOutput(Path project) throws IOException {
    List<String> files = List.copyOf(generated(project).keySet());
    if (!files.isEmpty()) {
      String name = files.get(random.nextInt(files.size()));
      Path file = project.resolve("target/generated").resolve(name);
      switch (random.nextInt(8)) {
        case 0 -> Files.delete(file);
        case 1 -> Files.writeString(file, "");
        case 2 -> Files.writeString(file, Files.readString(file).replace("}", "} // Whose?"));
        case 3 -> Files.setLastModifiedTime(file, FileTime.fromMillis(random.nextInt()));
        default -> {
          // Most are left alone.
        }
      }
    }
  }

  /**
   * What a build came to.
   *
   * @param failure what it failed with; empty if it did not
   */
  private record Outcome(String failure, List<String> warnings) {

    boolean isFailure() {
      return !failure.isEmpty();
    }
  }

  private static Outcome build(RandomProject project, Path folder) throws Exception {
    var warnings = new ArrayList<String>();
    var log =
        new SystemStreamLog() {
          @Override
          public void info(CharSequence content) {
            // What was done depends on what there was.
          }

          @Override
          public void warn(CharSequence content) {
            // So does that there is nothing any more.
            if (!content.toString().startsWith("No catalogues")) {
              warnings.add(content.toString());
            }
          }
        };
    var pluginContext = new HashMap<>();
    try {
      for (GenerateGoal goal : project.goals(folder)) {
        goal.logTo(log);
        goal.letResolve();
        goal.run(null, new RecordingContext().context(), pluginContext);
      }
      return new Outcome("", warnings);
    } catch (MojoFailureException e) {
      return new Outcome(e.getMessage(), warnings);
    }
  }

  /** A file, and when it was written. */
  private record Written(String text, FileTime time) {

    boolean isLike(@Nullable Written other) {
      return other != null && other.text.equals(text);
    }
  }

  private static Map<String, Written> generated(Path project) throws IOException {
    return written(project.resolve("target/generated"));
  }

  private static Map<String, Written> written(Path folder) throws IOException {
    var written = new TreeMap<String, Written>();
    for (Map.Entry<String, byte[]> file : FilesBelow.of(folder).entrySet()) {
      FileTime time = Files.getLastModifiedTime(folder.resolve(file.getKey()));
      written.put(file.getKey(), new Written(new String(file.getValue(), UTF_8), time));
    }
    return written;
  }

  /** Those of the files that the others have with the same text. */
  private static Map<String, Written> unchanged(
      Map<String, Written> files, Map<String, Written> others) {
    var unchanged = new TreeMap<>(files);
    unchanged.entrySet().removeIf(file -> !file.getValue().isLike(others.get(file.getKey())));
    return unchanged;
  }

  private static Map<String, String> texts(Map<String, Written> files) {
    var texts = new TreeMap<String, String>();
    files.forEach((name, file) -> texts.put(name, file.text()));
    return texts;
  }
}
