package dev.codebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.DiagnosticRenderer;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Entry;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.catalog.read.InputLoader;
import dev.codebook.catalog.read.Loaded;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputLoaderTest {

  private static final String FILE = "src/main/codebook/catalogue.yaml";

  @Test
  void keepsEveryValueWithItsPosition() {
    Catalogue catalogue =
        accepted(
            """
            catalogue: Pressure
            package: com.example.units
            summary: Units.
            attributes:
              symbol: {type: string, default: "?"}
            series:
              - {name: Metric, codes: 1..9, summary: Of ten.}
            reserved: {names: [Torr], codes: [7, 100..199]}
            entries:
              - name: Pascal
                code: 0x1
                description: |
                  Two
                  lines.
                aliases: [Pa]
                names: {python: PASCAL_UNIT}
                since: 2.10
                deprecated: {since: "3", replaced-by: Bar, because: Small., for-removal: true}
                attributes: {symbol: Pa}
              - {name: Bar, code: -5}
            """);

    assertThat(place(catalogue.name())).isEqualTo("Pressure 1:12");
    assertThat(place(catalogue.packageName())).isEqualTo("com.example.units 2:10");
    assertThat(place(catalogue.attributes().get(0).name())).isEqualTo("symbol 5:3");
    assertThat(place(catalogue.attributes().get(0).fallback().orElseThrow()))
        .isEqualTo("Text[value=?] 5:35");
    assertThat(place(catalogue.series().get(0).codes())).isEqualTo("1..9 7:27");
    assertThat(place(catalogue.reserved().codes().get(1))).isEqualTo("100..199 8:38");
    Entry pascal = catalogue.entries().get(0);
    assertThat(place(pascal.name())).isEqualTo("Pascal 10:11");
    assertThat(place(pascal.code())).isEqualTo("1 11:11");
    assertThat(pascal.description().value()).isEqualTo("Two\nlines.\n");
    assertThat(place(pascal.aliases().get(0))).isEqualTo("Pa 15:15");
    assertThat(place(pascal.names().get("python").identifier())).isEqualTo("PASCAL_UNIT 16:21");
    assertThat(place(pascal.since())).isEqualTo("2.10 17:12");
    assertThat(place(pascal.deprecation().orElseThrow().replacedBy())).isEqualTo("Bar 18:43");
    assertThat(pascal.deprecation().orElseThrow().forRemoval()).isTrue();
    assertThat(place(pascal.attributes().get("symbol"))).isEqualTo("Text[value=Pa] 19:26");
    assertThat(place(catalogue.entries().get(1).code())).isEqualTo("-5 20:23");
  }

  @Test
  void readsTheSameWithByteOrderMarkAndWithOtherLineEnds() {
    String yaml =
        "catalogue: Pressure\nsummary: \"\u65E5\u672C\"\nentries:\n  - {name: Pascal, code: 1}\n";
    Entry entry = accepted(yaml).entries().get(0);

    for (String variant :
        new String[] {"\uFEFF" + yaml, yaml.replace("\n", "\r\n"), yaml.replace('\n', '\r')}) {
      Catalogue catalogue = accepted(variant);
      assertThat(place(catalogue.summary())).isEqualTo("\u65E5\u672C 2:10");
      assertThat(place(catalogue.entries().get(0).name())).isEqualTo(place(entry.name()));
    }
  }

  @Test
  void takesTheCharacterThatStandsForWhatIsNotUtf8() {
    Catalogue catalogue =
        accepted("catalogue: Pressure\nsummary: a\uFFFDb\nentries: [{name: Pascal, code: 1}]\n");

    assertThat(catalogue.summary().value()).isEqualTo("a\uFFFDb");
  }

  @Test
  void takesCharactersOfTwoHalvesWhereverABufferEnds() {
    for (String before : new String[] {"", "x"}) {
      String summary = before + "\uD83D\uDE00".repeat(5_000);
      String yaml = "entries: [{name: Pascal, code: 1}]\ncatalogue: Pressure\nsummary: ";

      assertThat(accepted(yaml + summary + "\n").summary().value()).isEqualTo(summary);
      assertThat(accepted(yaml + '"' + summary + "\"\n").summary().value()).isEqualTo(summary);
    }
  }

  @Test
  void takesPackagesThatOnlyBeginLikeThoseOfTheJdk() {
    for (String name : new String[] {"javax.units", "javanese.units", "units.java"}) {
      Catalogue catalogue =
          accepted(
              "catalogue: Pressure\npackage: " + name + "\nentries: [{name: Pascal, code: 1}]\n");

      assertThat(catalogue.packageName().value()).isEqualTo(name);
    }
  }

  @Test
  void takesBlanksAroundTheDotsOfARange() {
    Catalogue catalogue =
        accepted(
            """
            catalogue: Pressure
            series:
              - {name: Metric, codes: 1 .. 9}
            entries:
              - {name: Pascal, code: 1}
            """);

    assertThat(place(catalogue.series().get(0).codes())).isEqualTo("1..9 3:27");
  }

  @Test
  void tellsWhereACharacterStandsThatMayNot() {
    var forbidden = new BitSet();
    for (int c = 0; c <= Character.MAX_VALUE; c = c == 0x2FF ? 0xFE00 : c + 1) {
      String yaml =
          "catalogue: Pressure\n# a" + (char) c + " # b\nentries: [{name: Pascal, code: 1}]\n";
      String findings = findings(inMemory(yaml));
      if (!findings.isEmpty()) {
        assertThat(findings).startsWith(FILE + ":2:4: ").contains("[file-character]");
        forbidden.set(c);
      }
    }

    var expected = new BitSet();
    expected.set(0, 0x20);
    expected.clear('\t');
    expected.clear('\n');
    expected.clear('\r');
    expected.set(0x7F, 0xA0);
    expected.clear(0x85);
    expected.set(0xFEFF);
    expected.set(0xFFFE, 0x10000);
    assertThat(forbidden).isEqualTo(expected);
  }

  @Test
  void whatIsNotYamlIsToldNothingOfYaml() {
    var list = new InputFile("names.tsv", () -> "Ok\tO\u0001K".getBytes(StandardCharsets.UTF_8));

    assertThat(DiagnosticRenderer.render(InputLoader.text(list).findings()))
        .startsWith(
            "names.tsv:1:5: error: the character U+0001 may not stand here [file-character]")
        .endsWith("hint: remove it\n");
  }

  @Test
  void zerosBeforeAHexadecimalCodeDoNotCount() {
    String code = "0X" + "0".repeat(100) + "1f";

    Catalogue catalogue =
        accepted("catalogue: Pressure\nentries: [{name: Pascal, code: " + code + "}]\n");

    assertThat(catalogue.entries().get(0).code().value()).hasToString("31");
  }

  @Test
  void anchorsAndAliasesStandForTheirValues() {
    Catalogue catalogue =
        accepted(
            """
            catalogue: Pressure
            summary: &words Units of pressure.
            attributes:
              uses: {type: list}
            entries:
              - {name: Pascal, code: 1, summary: *words, attributes: &common {uses: [weather]}}
              - {name: Bar, code: 2, attributes: *common}
            """);

    assertThat(catalogue.entries().get(0).summary().value()).isEqualTo("Units of pressure.");
    assertThat(catalogue.entries().get(1).attributes())
        .isEqualTo(catalogue.entries().get(0).attributes());
  }

  @Test
  void anchorsOfScalarsAreFollowedWhateverTheirLengths() {
    for (String anchored :
        new String[] {
          "&s |\n  abc", "&s\n  ab", "&s \uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", "&s 'a b'"
        }) {
      Catalogue catalogue =
          accepted(
              "catalogue: Pressure\nsummary: "
                  + anchored
                  + "\ndescription: *s\n"
                  + "entries: [{name: Pascal, code: 1}]\n");

      assertThat(catalogue.description().value())
          .isEqualTo(catalogue.summary().value())
          .isNotEmpty();
    }
  }

  @Test
  void readsACatalogueOnOneLine() {
    // With work for each value that grows with its column, this would take the better part of an
    // hour.
    var json =
        new StringBuilder(
            "{\"catalogue\": \"Large\", \"summary\": \"\uD83D\uDE00\", \"entries\": [");
    for (int i = 0; i < 50_000; i++) {
      json.append("{\"name\": \"Entry")
          .append(i)
          .append("\", \"code\": \"")
          .append(i)
          .append("\"}, ");
    }

    assertThat(accepted(json.append("]}").toString()).entries()).hasSize(50_000);
  }

  @Test
  void keepsTheTextOfCodesInStringCatalogues() {
    Catalogue catalogue =
        accepted(
            """
            catalogue: Enhanced
            code-type: string
            entries:
              - {name: A, code: 5.1.10}
              - {name: B, code: 1.10}
              - {name: C, code: 007}
              - {name: D, code: 0x1F}
              - {name: E, code: NO}
              - {name: F, code: true}
              - {name: G, code: 1_000}
              - {name: H, code: "quoted: \\u00e9"}
            """);

    assertThat(catalogue.entries().stream().map(entry -> entry.code().toString()))
        .containsExactly("5.1.10", "1.10", "007", "0x1F", "NO", "true", "1_000", "quoted: \u00E9");
  }

  @Test
  void readsTheEndsOfTheRangeOfLong() {
    Catalogue catalogue =
        accepted(
            """
            catalogue: Wide
            code-type: long
            entries:
              - {name: Least, code: -9223372036854775808}
              - {name: Most, code: 0x7FFFFFFFFFFFFFFF}
              - {name: Minus, code: -0x10}
            """);

    assertThat(catalogue.entries().stream().map(entry -> entry.code().toString()))
        .containsExactly("-9223372036854775808", "9223372036854775807", "-16");
  }

  @Test
  void loadsTenMegabytes() {
    var yaml = new StringBuilder("catalogue: Large\nentries:\n");
    for (int i = 0; yaml.length() < 10_000_000; i++) {
      yaml.append("  - name: Entry").append(i).append("\n    code: ").append(i);
      yaml.append("\n    summary: ").append("word ".repeat(40)).append('\n');
    }

    assertThat(accepted(yaml.toString()).entries().size()).isGreaterThan(30_000);
  }

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

  @Test
  void refusesAFileThatExplodesAtOnce() {
    // Written out, this would be 10^40 values; the build would never end.
    var yaml = new StringBuilder("catalogue: Bomb\nattributes:\n  a0: &a0 [x]\n");
    for (int i = 1; i <= 40; i++) {
      String alias = "*a" + (i - 1) + ", ";
      yaml.append("  a" + i + ": &a" + i + " [" + alias.repeat(9) + "x]\n");
    }

    assertThat(findings(inMemory(yaml.toString()))).contains("[yaml-expansion]");
  }

  @Test
  void refusesAFileWhoseMappingsExplode() {
    var yaml = new StringBuilder("catalogue: Bomb\nattributes:\n  a0: &a0 {x: y}\n");
    for (int i = 1; i <= 40; i++) {
      yaml.append("  a" + i + ": &a" + i + " {");
      for (int j = 0; j < 9; j++) {
        yaml.append("k" + j + ": *a" + (i - 1) + ", ");
      }
      yaml.append("x: y}\n");
    }

    assertThat(findings(inMemory(yaml.toString()))).contains("[yaml-expansion]");
  }

  @Test
  void nothingIsThrownWhateverTheBytes() {
    long seed = new Random().nextLong();
    System.out.println("InputLoaderTest seed " + seed);
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

  private static String place(Located<?> located) {
    return located + " " + located.position().line() + ":" + located.position().column();
  }

  private static Catalogue accepted(String yaml) {
    Loaded loaded = InputLoader.load(inMemory(yaml));
    assertThat(DiagnosticRenderer.render(loaded.findings())).isEmpty();
    return loaded.catalogue().orElseThrow();
  }

  private static String findings(InputFile file) {
    return DiagnosticRenderer.render(InputLoader.load(file).findings());
  }

  private static InputFile inMemory(String yaml) {
    return new InputFile(FILE, () -> yaml.getBytes(StandardCharsets.UTF_8));
  }
}
