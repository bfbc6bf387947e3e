package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.junit.jupiter.api.Test;

class AbstractCodebookMojoTest {

  @Test
  void saysWhichFileCouldNotBeRead() {
    assertThatThrownBy(failing(new NoSuchFileException("a.yaml"))::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("Codebook could not do its work: a.yaml: NoSuchFileException");
  }

  /** As streams of files do. */
  @Test
  void saysItTooWhereItComesUnchecked() {
    var cause = new AccessDeniedException("folder");

    assertThatThrownBy(failing(new UncheckedIOException(cause))::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "Codebook could not do its work: folder: AccessDeniedException;"
                + " the user who runs Maven has no right to it");
  }

  @Test
  void saysThatThePlatformHasNoSuchName() {
    assertThatThrownBy(
            failing(new InvalidPathException("größe.yaml", "no such character"))::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("größe.yaml; set a UTF-8 locale");
  }

  private static AbstractCodebookMojo failing(Exception failure) {
    ProjectDependenciesResolver nobody =
        request -> {
          throw new AssertionError(request);
        };
    return new AbstractCodebookMojo(nobody) {

      @Override
      File catalogueDirectory() {
        return new File("src/main/codebook");
      }

      @Override
      void run() throws IOException {
        if (failure instanceof IOException checked) {
          throw checked;
        }
        throw (RuntimeException) failure;
      }
    };
  }
}
