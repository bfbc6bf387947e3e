package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.codebook.catalog.model.Catalogue;
import dev.codebook.generator.emit.Dialect;
import dev.codebook.generator.emit.GeneratedFile;
import dev.codebook.generator.plan.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is generated, byte for byte. The expected files are a source root of these tests: javac
 * compiles them with all warnings on, and other tests call them.
 *
 * <p>{@code -Dgolden.update=true} rewrites them and then fails, so that nothing passes that way.
 */
class GoldenTest {

  private static final Path GOLDENS = Path.of("src/test/golden");

  @Test
  void bundledSmtpCatalogue() throws IOException {
    compare(Generation.bundled("smtp"), "dev.codebook.golden.smtp", Dialect.STANDARD);
  }

  @Test
  void catalogueWithEveryFeature() throws IOException {
    compare(everything(), "dev.codebook.golden.everything", Dialect.STANDARD);
  }

  @Test
  void catalogueWithEveryFeatureForJava17() throws IOException {
    compare(everything(), "dev.codebook.golden.modern", Generation.MODERN);
  }

  @Test
  void twoCataloguesThatShareABase() throws IOException {
    Catalogue flags = Generation.catalogue(Path.of("src/test/resources/golden/permission.yaml"));
    List<Target> targets = List.of(Generation.systemEnum(Optional.empty(), Target.DEFAULT_BASE));
    compare(
        Generation.files(
            List.of(Generation.bundled("smtp"), flags), "dev.codebook.golden.system", targets));
  }

  private static Catalogue everything() {
    return Generation.catalogue(Path.of("src/test/resources/golden/everything.yaml"));
  }

  private static void compare(Catalogue catalogue, String packageName, Dialect dialect)
      throws IOException {
    compare(Generation.files(catalogue, packageName, Target.all(), dialect));
  }

  private static void compare(List<GeneratedFile> files) throws IOException {
    for (GeneratedFile file : files) {
      Path golden = GOLDENS.resolve(file.path());
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, file.text());
      } else {
        assertThat(file.text()).isEqualTo(Files.readString(golden));
      }
    }
    assertThat(goldensBeside(files.get(0)))
        .containsExactlyInAnyOrderElementsOf(files.stream().map(GeneratedFile::path).toList());
    if (Boolean.getBoolean("golden.update")) {
      fail("updated " + files.get(0).path() + " and the like");
    }
  }

  private static List<String> goldensBeside(GeneratedFile file) throws IOException {
    String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
    try (Stream<Path> goldens = Files.list(GOLDENS.resolve(folder))) {
      return goldens.map(golden -> folder + golden.getFileName()).toList();
    }
  }
}
