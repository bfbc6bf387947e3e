package dev.codebook.catalog;

import static dev.codebook.catalog.Loading.accepted;
import static dev.codebook.catalog.Loading.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Entry;
import org.junit.jupiter.api.Test;

class InputLoaderTest {

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
  void zerosBeforeAHexadecimalCodeDoNotCount() {
    String code = "0X" + "0".repeat(100) + "1f";

    Catalogue catalogue =
        accepted("catalogue: Pressure\nentries: [{name: Pascal, code: " + code + "}]\n");

    assertThat(catalogue.entries().get(0).code().value()).hasToString("31");
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
  void loadsTenMegabytes() {
    var yaml = new StringBuilder("catalogue: Large\nentries:\n");
    for (int i = 0; yaml.length() < 10_000_000; i++) {
      yaml.append("  - name: Entry").append(i).append("\n    code: ").append(i);
      yaml.append("\n    summary: ").append("word ".repeat(40)).append('\n');
    }

    assertThat(accepted(yaml.toString()).entries().size()).isGreaterThan(30_000);
  }
}
