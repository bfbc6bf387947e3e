package dev.codebook.maven.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFailureTest {

  private static final String DENIED =
      "access is denied; the user who runs Maven has no right to it or to its folder,"
          + " or another program has it open";

  @TempDir private Path project;

  @Test
  void saysWhichFileCouldNotBeRead() {
    Path file = project.resolve("src/a.yaml");

    assertThat(message(new NoSuchFileException(file.toString())))
        .isEqualTo("src/a.yaml: there is no such file");
    assertThat(message(new FileSystemException("src/a.yaml", null, "Too many links")))
        .isEqualTo("src/a.yaml: Too many links");
  }

  /** As a folder may have it whose names are in another charset. */
  @Test
  void takesANameThatNoPathCanHave() {
    assertThat(message(new AccessDeniedException("a\0.yaml"))).isEqualTo("a\0.yaml: " + DENIED);
  }

  @Test
  void showsWhereAFileOutsideTheProjectIs() {
    Path file = project.resolveSibling("a.yaml");

    assertThat(message(new NoSuchFileException(file.toString())))
        .isEqualTo(file + ": there is no such file");
  }

  /** A full disk is told of without any file, and what else fails with the neighbour. */
  @Test
  void namesTheFileThatCouldNotBeWritten() {
    Path file = project.resolve("A.java");
    Path neighbour = project.resolve(".1.codebook-tmp");

    assertThat(message(FileFailure.ofWriting(file, new IOException("No space left on device"))))
        .isEqualTo("A.java: No space left on device");
    assertThat(
            message(
                FileFailure.ofWriting(
                    file,
                    new FileSystemException(
                        neighbour.toString(), file.toString(), "Is a directory"))))
        .isEqualTo("A.java: Is a directory");
    assertThat(
            message(FileFailure.ofWriting(file, new AccessDeniedException(neighbour.toString()))))
        .isEqualTo("A.java: " + DENIED);
  }

  /** The system says it of what cannot be made in its place. */
  @Test
  void namesTheFileThatIsWhereAFolderHasToBe() throws IOException {
    Path file = Files.createFile(project.resolve("com"));
    String wanted = file.resolve("example").resolve("A.java").toString();
    String expected = "com is a file, and a folder has to be there";

    assertThat(message(new FileSystemException(wanted, null, "Not a directory")))
        .isEqualTo(expected);
    assertThat(message(new FileAlreadyExistsException(file.toString()))).isEqualTo(expected);
  }

  @Test
  void namesTheLinkThatIsWhereAFolderHasToBe() throws IOException {
    Path link = Files.createSymbolicLink(project.resolve("com"), Path.of("nowhere"));

    assertThat(message(new FileAlreadyExistsException(link.toString())))
        .isEqualTo("com is a link that leads nowhere, and a folder has to be there");
  }

  @Test
  void saysWhatTheSystemHasSaid() {
    assertThat(message(new IOException("Input/output error"))).isEqualTo("Input/output error");
    assertThat(message(new FileSystemException("a.yaml")))
        .isEqualTo("a.yaml: the system does not say why");
  }

  /** As streams of files do. */
  @Test
  void saysItTooWhereItComesUnchecked() {
    assertThat(message(new UncheckedIOException(new AccessDeniedException("folder"))))
        .isEqualTo("folder: " + DENIED);
  }

  @Test
  void saysThatThePlatformHasNoSuchName() {
    assertThat(message(new InvalidPathException("größe.yaml", "no such character")))
        .isEqualTo(
            "no file can be called größe.yaml here: no such character;"
                + " if it is for the characters, set a UTF-8 locale");
  }

  private String message(Exception e) {
    String message = FileFailure.message(e, new ProjectFiles(project));
    String beginning = "Codebook could not do its work: ";
    assertThat(message).startsWith(beginning);
    return message.substring(beginning.length());
  }
}
