package dev.codebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.DiagnosticRenderer;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.catalog.read.InputLoader;
import dev.codebook.catalog.read.Loaded;
import java.nio.charset.StandardCharsets;

/** Loads inputs of tests. */
final class Loading {

  static final String FILE = "src/main/codebook/catalogue.yaml";

  private Loading() {}

  /** The catalogue, with which nothing is wrong. */
  static Catalogue accepted(String yaml) {
    Loaded loaded = InputLoader.load(inMemory(yaml));
    assertThat(DiagnosticRenderer.render(loaded.findings())).isEmpty();
    return loaded.catalogue().orElseThrow();
  }

  /** What is wrong with a file, as it is shown. */
  static String findings(InputFile file) {
    return DiagnosticRenderer.render(InputLoader.load(file).findings());
  }

  static InputFile inMemory(String yaml) {
    return new InputFile(FILE, () -> yaml.getBytes(StandardCharsets.UTF_8));
  }

  /** A value, and the line and column where it is. */
  static String place(Located<?> located) {
    return located + " " + located.position().line() + ":" + located.position().column();
  }
}
