package dev.codebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.DiagnosticRenderer;
import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.catalog.read.InputLoader;
import dev.codebook.catalog.read.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes of a file are: it is read, or it is said what is wrong with it, and where. */
class ReadingFuzzTest {

  static List<byte[]> fixtures() throws IOException {
    var fixtures = new ArrayList<byte[]>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/checks"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        fixtures.add(Files.readAllBytes(file));
      }
    }
    return fixtures;
  }

  @MethodSource("fixtures")
  @FuzzTest(maxDuration = "5m")
  void saysWhatIsWrongAndWhere(byte[] bytes) {
    Loaded loaded = InputLoader.load(new InputFile(Loading.FILE, () -> bytes));

    assertThat(
            loaded.catalogue().isPresent()
                || loaded.profile().isPresent()
                || !loaded.findings().isEmpty())
        .isTrue();
    assertThat(DiagnosticRenderer.render(loaded.findings())).doesNotContain("\u001B");
    for (Diagnostic finding : loaded.findings()) {
      Position position = finding.position();
      int width = position.source().line(position.line()).length();
      // The end of a line may be pointed at, and what ends it.
      assertThat(position.column()).isBetween(1, width + 2);
    }
  }
}
