package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.maven.state.FileStamp;
import dev.codebook.maven.state.Output;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class SummaryTest {

  @Test
  void namesEachCatalogueOnce() {
    assertThat(made("Colour")).isEqualTo("1 type from Colour");
    assertThat(made("Colour", "Colour", "Length")).isEqualTo("3 types from Colour, Length");
  }

  @Test
  void countsTheCataloguesThatWouldNotFitTheLine() {
    assertThat(made("Colour", "Length", "Mass")).isEqualTo("3 types from Colour, Length, Mass");
    assertThat(made("Colour", "Length", "Mass", "Pressure"))
        .isEqualTo("4 types from Colour, Length, Mass and 1 more");
    assertThat(made("Colour", "Length", "Mass", "Pressure", "Speed", "Speed"))
        .isEqualTo("6 types from Colour, Length, Mass and 2 more");
  }

  @Test
  void saysWhereThereIsNoCatalogue() {
    assertThat(made()).isEqualTo("No catalogues in src/main/codebook");
  }

  private static String made(String... catalogues) {
    var outputs = new ArrayList<Output>();
    for (String catalogue : catalogues) {
      var file = new FileStamp(catalogue + outputs.size() + ".java", 1, 2, 3, 4);
      outputs.add(Output.of(file, catalogue + ".yaml", catalogue));
    }
    return Summary.made(outputs, "src/main/codebook");
  }
}
