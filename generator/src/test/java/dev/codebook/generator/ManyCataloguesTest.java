package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.generator.emit.GeneratedFile;
import dev.codebook.generator.plan.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written once for many catalogues is what would have been written for each of them. */
class ManyCataloguesTest {

  private static final int ROUNDS = 6;

  /** As long as each other, or words that generated code has itself. */
  private static final List<String> NAMES =
      List.of(
          "Shape",
          "Share",
          "Shore",
          "Order",
          "Ordeal",
          "Status",
          "St",
          "S",
          "Optional",
          "Map",
          "Codes",
          "Names",
          "Index",
          "Constants",
          "IllegalArgument",
          "ByCode",
          "Serialized");

  @Test
  void areWrittenTogetherAsEachAlone() {
    long seed = new Random().nextLong();
    System.out.println("ManyCataloguesTest seed " + seed);
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      List<Target> targets = targets(round);
      var catalogues = new ArrayList<Catalogue>();
      var alone = new ArrayList<GeneratedFile>();
      for (int i = 0; i < NAMES.size(); i++) {
        // Some are alike but for their names, most are not.
        var shape = i % 3 == 0 ? new Random(seed + round) : random;
        Catalogue catalogue = catalogue(NAMES.get(i), shape);
        catalogues.add(catalogue);
        alone.addAll(Generation.files(List.of(catalogue), "", targets));
      }
      assertThat(Generation.files(catalogues, "", targets)).isEqualTo(alone);
    }
  }

  private static Catalogue catalogue(String name, Random random) {
    CodeType type = CodeType.values()[random.nextInt(CodeType.values().length)];
    return new RandomCatalogue(name, random, type, 1 + random.nextInt(40)).catalogue();
  }

  private static List<Target> targets(int round) {
    return round % 2 == 0
        ? Target.all()
        : List.of(Generation.enumLikeClass(), Generation.aliasesOfEnum());
  }
}
