package dev.codebook.generator.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.model.Catalogue;
import dev.codebook.generator.Generation;
import dev.codebook.generator.naming.BuiltInProfiles;
import dev.codebook.generator.plan.Spellings;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameTableTest {

  @Test
  void spellsWhatATerminalWouldTakeForACommand() {
    Catalogue catalogue =
        Generation.catalogue(
            """
            catalogue: Colour
            code-type: string
            entries:
              - {name: "A\\e[31mRed", code: "\\a1"}
            """);

    assertThat(
            NameTable.render(
                Spellings.of(List.of(catalogue), List.of(BuiltInProfiles.java())).all()))
        .contains("A\\u001b[31mRed", "\\u00071")
        .doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
  }
}
