package dev.codebook.catalog;

import static dev.codebook.catalog.Loading.accepted;
import static dev.codebook.catalog.Loading.findings;
import static dev.codebook.catalog.Loading.inMemory;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.model.Catalogue;
import org.junit.jupiter.api.Test;

/** Anchors and aliases of YAML. */
class AliasesTest {

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
}
