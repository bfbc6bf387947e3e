package dev.codebook.maven.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

  @TempDir private Path directory;
  private Path project;
  private Path folder;
  private Path elsewhere;
  private FolderWatch watch;

  @BeforeEach
  void startWatching() throws IOException {
    directory = directory.toRealPath();
    project = Files.createDirectory(directory.resolve("project"));
    folder = project.resolve("src/main/codebook");
    elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
    watch = new FolderWatch(folder, project);
  }

  @AfterEach
  void stopWatching() throws IOException {
    watch.close();
  }

  /** Something that happens to files. */
  private interface Change {
    void happen() throws IOException;
  }

  private void notices(Change change) throws IOException, InterruptedException {
    assertThat(isNoticed(change, 30_000)).isTrue();
  }

  /** Whoever is too slow for it sees less, and fails nothing. */
  private void passesOver(Change change) throws IOException, InterruptedException {
    while (isNoticed(() -> {}, 250)) {
      // The end of what happened before, on a machine that had to stop in the midst of it.
    }
    assertThat(isNoticed(change, 500)).isFalse();
  }

  private boolean isNoticed(Change change, int milliseconds)
      throws IOException, InterruptedException {
    assertThat(watch.lookAround()).isEmpty();
    var noticed = new CountDownLatch(1);
    var waiting =
        new Thread(
            () -> {
              try {
                watch.await();
                noticed.countDown();
              } catch (InterruptedException e) {
                // That was all the time it had.
              }
            });
    waiting.start();
    try {
      change.happen();
      return noticed.await(milliseconds, TimeUnit.MILLISECONDS);
    } finally {
      waiting.interrupt();
      waiting.join();
    }
  }

  private static void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static void link(Path link, Path target) throws IOException {
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, target);
  }

  @Test
  void noticesWhatIsSavedInTheFolderAndBelow() throws Exception {
    write(folder.resolve("more/a.yaml"));

    notices(() -> write(folder.resolve("more/a.yaml")));
    notices(() -> write(folder.resolve("b.yaml")));
    notices(() -> Files.delete(folder.resolve("more/a.yaml")));
  }

  @Test
  void noticesThatTheFolderComesAndGoes() throws Exception {
    notices(() -> Files.createDirectories(folder));
    notices(() -> Files.move(project.resolve("src"), project.resolve("moved")));
    notices(() -> Files.move(project.resolve("moved"), project.resolve("src")));
    notices(() -> write(folder.resolve("a.yaml")));
  }

  @Test
  void passesOverWhatIsBesideTheWayToTheFolder() throws Exception {
    Files.createDirectories(folder);

    passesOver(() -> write(project.resolve("dev.log")));
    passesOver(() -> write(project.resolve("src/main/java/A.java")));
  }

  /** Where a machine stops in the midst of it, that is an end of it as well; but not each time. */
  @Test
  void waitsForTheEndOfWhatGoesOnForAMoment() throws Exception {
    write(folder.resolve("a.yaml"));
    boolean waited = false;

    for (int attempt = 0; !waited && attempt < 20; attempt++) {
      waited = isNoticedAtTheEnd();
    }

    assertThat(waited).isTrue();
  }

  private boolean isNoticedAtTheEnd() throws Exception {
    var ended = new AtomicBoolean();
    var writing =
        new FutureTask<Void>(
            () -> {
              for (int i = 0; i < 15; i++) {
                write(folder.resolve("a.yaml"));
                Thread.sleep(20);
              }
              ended.set(true);
              return null;
            });

    notices(new Thread(writing)::start);
    boolean hasEnded = ended.get();
    writing.get();
    return hasEnded;
  }

  @Test
  void doesNotWaitForTheEndOfWhatGoesOnAndOn() throws Exception {
    Path log = folder.resolve("dev.log");
    write(log);
    var ended = new AtomicBoolean();
    var writing =
        new Thread(
            () -> {
              while (!ended.get()) {
                try {
                  write(log);
                  Thread.sleep(10);
                } catch (IOException | InterruptedException e) {
                  ended.set(true);
                }
              }
            });

    try {
      notices(writing::start);
      assertThat(ended).isFalse();
    } finally {
      ended.set(true);
      writing.join();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void noticesWhatIsSavedBehindALink() throws Exception {
    write(elsewhere.resolve("a.yaml"));
    link(folder.resolve("a.yaml"), elsewhere.resolve("a.yaml"));

    notices(() -> write(elsewhere.resolve("a.yaml")));
    passesOver(() -> write(elsewhere.resolve("dev.log")));
    notices(() -> Files.delete(elsewhere.resolve("a.yaml")));
    notices(() -> write(elsewhere.resolve("a.yaml")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void noticesThatALinkedFolderComesAndGoes() throws Exception {
    write(elsewhere.resolve("v1/a.yaml"));
    write(elsewhere.resolve("new/a.yaml"));
    link(folder, Path.of("../../../elsewhere/v1"));

    notices(() -> Files.move(elsewhere.resolve("v1"), elsewhere.resolve("old")));
    notices(() -> Files.move(elsewhere.resolve("new"), elsewhere.resolve("v1")));
    notices(() -> write(elsewhere.resolve("v1/a.yaml")));
    notices(() -> Files.move(elsewhere, directory.resolve("moved")));
    notices(() -> write(elsewhere.resolve("v1/a.yaml")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void noticesThatALinkedSubfolderComesAndGoes() throws Exception {
    write(elsewhere.resolve("v1/a.yaml"));
    link(folder.resolve("more"), elsewhere.resolve("v1"));

    notices(() -> Files.move(elsewhere.resolve("v1"), elsewhere.resolve("old")));
    notices(() -> write(elsewhere.resolve("v1/a.yaml")));
    notices(() -> write(elsewhere.resolve("v1/a.yaml")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void noticesThatALinkOnTheWayIsSwitched() throws Exception {
    write(elsewhere.resolve("v1/a.yaml"));
    write(elsewhere.resolve("v2/a.yaml"));
    link(elsewhere.resolve("current"), Path.of("v1"));
    link(folder.resolve("a.yaml"), elsewhere.resolve("current/a.yaml"));
    link(elsewhere.resolve("next"), Path.of("v2"));

    notices(
        () ->
            Files.move(
                elsewhere.resolve("next"),
                elsewhere.resolve("current"),
                StandardCopyOption.REPLACE_EXISTING));
    passesOver(() -> write(elsewhere.resolve("v1/a.yaml")));
    notices(() -> write(elsewhere.resolve("v2/a.yaml")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void looksBehindNoLinkForEver() throws Exception {
    link(folder.resolve("a.yaml"), Path.of("b.yaml"));
    link(folder.resolve("b.yaml"), Path.of("a.yaml"));
    link(folder.resolve("all"), Path.of(".."));

    notices(() -> write(folder.resolve("c.yaml")));
  }

  @Test
  void noticesWhatIsSavedInAFolderOutsideOfTheProject() throws Exception {
    watch.close();
    watch = new FolderWatch(elsewhere.resolve("units"), project);

    notices(() -> write(elsewhere.resolve("units/a.yaml")));
    notices(() -> write(elsewhere.resolve("units/a.yaml")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void noticesWhatIsSavedInAProjectThatALinkLeadsTo() throws Exception {
    Path link = directory.resolve("link");
    link(link, project);
    watch.close();
    watch = new FolderWatch(link.resolve("src/main/codebook"), link);

    notices(() -> write(folder.resolve("a.yaml")));
    notices(() -> write(folder.resolve("a.yaml")));
  }
}
