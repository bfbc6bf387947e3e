package dev.codebook.catalog.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  @ParameterizedTest
  @CsvSource({
    "cdoe, code",
    "summray, summary",
    "cod, code",
    "codde, code",
    "coda, code",
    "CODE, code",
    "replaced_by, replaced-by",
    "integer, int",
  })
  void oneSlipAway(String word, String known) {
    assertThat(Suggestion.didYouMean(word, List.of("elsewhere", known)))
        .isEqualTo("did you mean \"" + known + "\"?");
  }

  @Test
  void theNearestIsMeantOfSeveral() {
    assertThat(Suggestion.didYouMean("symbols", List.of("symptoms", "symbol", "cymbal")))
        .isEqualTo("did you mean \"symbol\"?");
  }

  @Test
  void showsTwentyWordsAtTheMost() {
    assertThat(Suggestion.didYouMean("x", words(20)))
        .startsWith("known here: word0, ")
        .endsWith(", word19");
    assertThat(Suggestion.didYouMean("x", words(21)))
        .startsWith("known here: word0, ")
        .endsWith(", word19, …");
  }

  @Test
  void comparesFiveHundredWordsAtTheMost() {
    assertThat(Suggestion.didYouMean("wrod7", words(500), "none"))
        .isEqualTo("did you mean \"word7\"?");
    assertThat(Suggestion.didYouMean("wrod7", words(501), "none")).isEqualTo("none");
  }

  private static List<String> words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "word" + i).toList();
  }
}
