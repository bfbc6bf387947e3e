package dev.codebook.maven.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFailureTest {

  @Test
  void saysWhichFileCouldNotBeRead() {
    assertThat(FileFailure.message(new NoSuchFileException("a.yaml")))
        .isEqualTo("Codebook could not do its work: a.yaml: NoSuchFileException");
  }

  @Test
  void namesTheFileThatCouldNotBeReplaced() {
    var failure = new FileSystemException(".A.java.1.codebook-tmp", "A.java", "Is a directory");

    assertThat(FileFailure.message(failure))
        .isEqualTo("Codebook could not do its work: A.java: Is a directory");
    assertThat(
            FileFailure.message(
                new AccessDeniedException(".A.java.1.codebook-tmp", "A.java", null)))
        .startsWith("Codebook could not do its work: A.java: AccessDeniedException; the user");
  }

  /** The system says it of what cannot be made in its place. */
  @Test
  void namesTheFileThatIsWhereAFolderHasToBe(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("com"));
    String wanted = file.resolve("example").resolve("A.java").toString();

    assertThat(FileFailure.message(new FileSystemException(wanted, null, "Not a directory")))
        .isEqualTo(
            "Codebook could not do its work: " + file + " is a file, and a folder has to be there");
  }

  @Test
  void saysWhatTheSystemHasSaid() {
    assertThat(FileFailure.message(new IOException("no space left")))
        .isEqualTo("Codebook could not do its work: no space left");
  }

  /** As streams of files do. */
  @Test
  void saysItTooWhereItComesUnchecked() {
    assertThat(FileFailure.message(new UncheckedIOException(new AccessDeniedException("folder"))))
        .isEqualTo(
            "Codebook could not do its work: folder: AccessDeniedException;"
                + " the user who runs Maven has no right to it, or another program has it open");
  }

  @Test
  void saysThatThePlatformHasNoSuchName() {
    assertThat(FileFailure.message(new InvalidPathException("größe.yaml", "no such character")))
        .isEqualTo(
            "Codebook could not do its work: no file can be called größe.yaml here:"
                + " no such character; if it is for the characters, set a UTF-8 locale");
  }
}
