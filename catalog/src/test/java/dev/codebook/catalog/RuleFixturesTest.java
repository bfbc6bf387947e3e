package dev.codebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.codebook.catalog.diagnostics.DiagnosticRenderer;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.catalog.read.InputLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder {@code checks/RULE/CASE} holds a file and, in {@code expected.txt}, its findings byte
 * for byte.
 *
 * <p>{@code -Dgolden.update=true} rewrites what is expected and then fails, so that nothing passes
 * that way.
 */
class RuleFixturesTest {

  private static final Path CHECKS = Path.of("src/test/resources/checks");

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(CHECKS, 3)) {
      return files
          .filter(file -> file.getFileName().toString().equals("catalogue.yaml"))
          .map(Path::getParent)
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatIsExpected(Path folder) throws IOException {
    var file = InputFile.of("src/main/codebook/catalogue.yaml", folder.resolve("catalogue.yaml"));

    String findings = DiagnosticRenderer.render(InputLoader.load(file).findings());

    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, findings);
      fail("updated " + expected);
    }
    assertThat(findings).isEqualTo(Files.readString(expected));
    assertThat(findings).contains("[" + folder.getParent().getFileName() + "]");
  }
}
