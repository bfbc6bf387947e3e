package dev.codebook.maven.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.read.InputLoader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarContentsTest {

  @TempDir private Path folder;

  /** As another build does that installs it. */
  @Test
  void reportsAFileThatIsGoneWhenItIsRead() throws IOException {
    Path jar = JarFiles.write(folder.resolve("codes.jar"), "units.yaml", "catalogue: Unit");
    Jars.Place place = new JarContents(jar.toFile(), "codes.jar").all().findFirst().orElseThrow();

    JarFiles.write(jar, "pressure.yaml", "catalogue: Pressure");

    assertThat(InputLoader.load(place.file()).findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .isEqualTo("the file cannot be read: there is no such file"));
  }
}
