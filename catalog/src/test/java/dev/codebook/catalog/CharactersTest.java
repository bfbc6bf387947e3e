package dev.codebook.catalog;

import static dev.codebook.catalog.Loading.FILE;
import static dev.codebook.catalog.Loading.accepted;
import static dev.codebook.catalog.Loading.findings;
import static dev.codebook.catalog.Loading.inMemory;
import static dev.codebook.catalog.Loading.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.DiagnosticRenderer;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Entry;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.catalog.read.InputLoader;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

/** What becomes of the characters of a file. */
class CharactersTest {

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
}
