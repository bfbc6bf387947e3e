package dev.codebook.maven.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

  @TempDir private Path directory;
  private Path project;
  private Path folder;
  private FolderWatch watch;

  @BeforeEach
  void startWatching() throws IOException {
    directory = directory.toRealPath();
    project = Files.createDirectory(directory.resolve("project"));
    folder = project.resolve("src/main/codebook");
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
    assertThat(isNoticed(change)).isTrue();
  }

  private boolean isNoticed(Change change) throws IOException, InterruptedException {
    watch.lookAround();
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
      return noticed.await(30, TimeUnit.SECONDS);
    } finally {
      waiting.interrupt();
      waiting.join();
    }
  }

  private static void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
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
}
