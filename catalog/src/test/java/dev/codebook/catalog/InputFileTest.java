package dev.codebook.catalog;

import static dev.codebook.catalog.Loading.FILE;
import static dev.codebook.catalog.Loading.findings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.DiagnosticRenderer;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.catalog.read.InputLoader;
import dev.codebook.catalog.read.Loaded;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where what is read comes from. */
class InputFileTest {

  @Test
  void refusesFileBeyondTheLimit() throws IOException {
    byte[] bytes = new byte[64 * 1024 * 1024 + 1];

    Loaded loaded = InputLoader.load(new InputFile(FILE, () -> bytes));

    assertThat(DiagnosticRenderer.render(loaded.findings()))
        .isEqualTo(
            Files.readString(
                Path.of("src/test/resources/checks/file-too-large/limit/expected.txt")));
  }

  @Test
  void tellsWhyAFileCannotBeRead(@TempDir Path folder) {
    assertThat(findings(InputFile.of(FILE, folder.resolve("missing.yaml"))))
        .contains(": error: the file cannot be read: there is no such file [file-unreadable]");
    assertThat(
            findings(
                new InputFile(
                    FILE,
                    () -> {
                      throw new AccessDeniedException("/home/somebody/catalogue.yaml");
                    })))
        .isEqualTo(
            FILE + ":1:1: error: the file cannot be read: access is denied [file-unreadable]\n");
  }

  /** The system's words, without the path that a message has too. */
  @Test
  void tellsItTheSameOnEveryMachine(@TempDir Path folder) throws IOException {
    Path loop = folder.resolve("loop.yaml");
    Files.createSymbolicLink(loop, loop.getFileName());

    assertThat(findings(InputFile.of(FILE, loop)))
        .startsWith(FILE + ":1:1: error: the file cannot be read: ")
        .doesNotContain("loop.yaml");
    assertThat(
            findings(
                new InputFile(
                    FILE,
                    () -> {
                      throw new FileSystemException("/home/somebody/catalogue.yaml");
                    })))
        .contains(": error: the file cannot be read: the system does not say why [");
  }

  @Test
  void readsWhatAJarHoldsNowAndNotWhatItHeldBefore(@TempDir Path folder) throws IOException {
    Path jar = folder.resolve("units.jar");
    var file = InputFile.of(FILE, URI.create("jar:" + jar.toUri() + "!/catalogue.yaml").toURL());
    for (String name : new String[] {"Pressure", "LengthInMetres"}) {
      writeJar(jar, "catalogue: " + name + "\nentries: [{name: One, code: 1}]\n");

      Loaded loaded = InputLoader.load(file);

      assertThat(DiagnosticRenderer.render(loaded.findings())).isEmpty();
      assertThat(loaded.catalogue().orElseThrow().name().value()).isEqualTo(name);
    }
  }

  private static void writeJar(Path jar, String yaml) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("catalogue.yaml"));
      zip.write(yaml.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
  }
}
