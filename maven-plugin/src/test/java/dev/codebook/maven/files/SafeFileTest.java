package dev.codebook.maven.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

  private static final int WRITERS = 4;
  private static final int ROUNDS = 1_000;

  @TempDir private Path folder;

  @Test
  void manyWriteOneFileWhileAnotherTidiesUp() throws Exception {
    Path file = folder.resolve("deep/Code.java");
    Files.createDirectories(file.getParent());
    var done = new AtomicBoolean();
    var threads = Executors.newFixedThreadPool(WRITERS + 1);
    try {
      Future<?> tidying = threads.submit(() -> tidyUp(file.getParent(), done));
      List<Callable<Void>> writers =
          IntStream.range(0, WRITERS).<Callable<Void>>mapToObj(n -> () -> write(file, n)).toList();
      for (Future<Void> writer : threads.invokeAll(writers)) {
        writer.get();
      }
      done.set(true);
      tidying.get();
    } finally {
      threads.shutdownNow();
    }

    assertThat(Files.readAllBytes(file))
        .isIn(IntStream.range(0, WRITERS).mapToObj(this::text).toList());
    assertThat(names(file.getParent())).containsExactly("Code.java");
  }

  @Test
  void makesTheFolder() throws IOException {
    Path file = folder.resolve("very/deep/Code.java");

    SafeFile.write("Code.java", file, text(1));

    assertThat(file).hasBinaryContent(text(1));
  }

  @Test
  void takesNamesAsLongAsTheyCanBe() throws IOException {
    Path file = folder.resolve("C".repeat(250) + ".java");

    SafeFile.write("Code.java", file, text(1));

    assertThat(file).hasBinaryContent(text(1));
  }

  @Test
  void doesNotTouchTheNeighbourOfAnother() throws IOException {
    Path file = folder.resolve("Code.java");
    Path neighbour = Files.writeString(folder.resolve(".1.codebook-tmp"), "half");

    SafeFile.write("Code.java", file, text(1), 0);

    assertThat(file).hasBinaryContent(text(1));
    assertThat(neighbour).hasContent("half");
  }

  @Test
  void givesUpWhereAllNeighboursAreTaken() throws IOException {
    for (int instant = 1; instant <= 10; instant++) {
      Files.createFile(folder.resolve("." + instant + ".codebook-tmp"));
    }

    assertThatThrownBy(() -> SafeFile.write("Code.java", folder.resolve("Code.java"), text(1), 0))
        .hasCauseInstanceOf(FileAlreadyExistsException.class);
    assertThat(names(folder)).hasSize(10);
  }

  @Test
  void leavesNoNeighbourWhereTheFileCannotBeReplaced() throws IOException {
    Path file = folder.resolve("Code.java");
    Files.createDirectories(file.resolve("inside"));

    assertThatThrownBy(() -> SafeFile.write("Code.java", file, text(1)))
        .isInstanceOfSatisfying(
            FileSystemException.class,
            failure -> assertThat(failure.getFile()).isEqualTo(file.toString()));
    assertThat(names(folder)).containsExactly("Code.java");
  }

  @Test
  void tidiesUpItsOwnAlone() throws IOException {
    for (String name :
        List.of(".123.codebook-tmp", ".-5.codebook-tmp", ".codebook-tmp", ".x.codebook-tmp", "x")) {
      Files.createFile(folder.resolve(name));
    }

    SafeFile.removeLeftOvers(folder);

    assertThat(names(folder)).containsExactlyInAnyOrder(".codebook-tmp", ".x.codebook-tmp", "x");
  }

  private Void write(Path file, int writer) throws IOException {
    for (int i = 0; i < ROUNDS; i++) {
      SafeFile.write("Code.java", file, text(writer));
      // Another's by now, as a rule, but never half of one.
      assertThat(Files.size(file)).isEqualTo(text(0).length);
    }
    return null;
  }

  private byte[] text(int writer) {
    return Integer.toString(writer).repeat(100_000).getBytes(StandardCharsets.UTF_8);
  }

  /** As builds do that begin one after another. */
  private static Void tidyUp(Path folder, AtomicBoolean done) throws Exception {
    while (!done.get()) {
      SafeFile.removeLeftOvers(folder);
      Thread.sleep(10);
    }
    return null;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
