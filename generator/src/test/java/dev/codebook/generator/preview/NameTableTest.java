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
  void columnsAlignBelowWideCharactersToo() {
    Catalogue catalogue =
        Generation.catalogue(
            """
            catalogue: Language
            code-type: string
            entries:
              - {name: 日本, code: 一}
              - {name: 한국Ａ, code: abc}
            """);

    assertThat(
            NameTable.render(
                Spellings.of(List.of(catalogue), List.of(BuiltInProfiles.java())).all()))
        .isEqualTo(
            """
            Language (src/main/codebook/test.yaml)

            code  name
                  profile  words   identifier
            一    日本
                  java     日本    日本
            abc   한국Ａ
                  java     한국Ａ  한국Ａ
            """);
  }

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
