package dev.codebook.catalog;

import static dev.codebook.catalog.Loading.FILE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.DiagnosticRenderer;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.catalog.read.InputLoader;
import dev.codebook.catalog.read.Loaded;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DamagedInputTest {

  private static final String EVERYTHING =
      """
      %YAML 1.2
      ---
      catalogue: Pressure   # comment
      package: com.example.units
      description: |
        Text \u65E5\u672C with "quotes".
      code-type: int
      attributes: &all
        symbol: {type: string, default: "?"}
        kind: {one-of: [a, 'b c'], summary: >-
          Folded
          text.}
      series: [{name: Metric, codes: 1..9}]
      reserved: {names: [Torr], codes: [7, 100..199]}
      entries:
        - &pascal
          name: Pascal
          code: 0x1
          aliases: [Pa]
          names: {python: P}
          deprecated: {replaced-by: Bar}
          attributes: {symbol: "\\u00e9", kind: a}
        - {name: Bar, code: -5}
      """;

  @Test
  void nothingIsThrownWhateverTheBytes() {
    long seed = new Random().nextLong();
    System.out.println("DamagedInputTest seed " + seed);
    var random = new Random(seed);
    byte[] good = EVERYTHING.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 3_000; i++) {
      byte[] bytes = damaged(good, random);

      Loaded loaded = InputLoader.load(new InputFile(FILE, () -> bytes));

      assertThat(loaded.catalogue().isPresent() || !loaded.findings().isEmpty()).isTrue();
      assertThat(DiagnosticRenderer.render(loaded.findings())).doesNotContain("\u001B");
      for (Diagnostic finding : loaded.findings()) {
        int width = finding.position().source().line(finding.position().line()).length();
        assertThat(finding.position().column()).isLessThanOrEqualTo(width + 1);
      }
    }
  }

  private static byte[] damaged(byte[] good, Random random) {
    byte[] bytes = good.clone();
    byte[] nasty =
        "\t\0\r\n:-?[]{}*&!|>'\"%@`#,.\u00E9\uFEFF\u0085 09".getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(5); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(random.nextInt(6), bytes.length - at);
      switch (random.nextInt(3)) {
        case 0 -> bytes[at] = nasty[random.nextInt(nasty.length)];
        case 1 -> bytes[at] = (byte) random.nextInt();
        default ->
            System.arraycopy(bytes, random.nextInt(bytes.length - length), bytes, at, length);
      }
    }
    return bytes;
  }
}
