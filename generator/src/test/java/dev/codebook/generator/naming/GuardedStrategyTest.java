package dev.codebook.generator.naming;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuardedStrategyTest {

  @Test
  void whateverAStrategyThrowsIsItsMistake() {
    for (Throwable thrown :
        List.of(
            new IllegalStateException("no"),
            new AssertionError("no"),
            new NoClassDefFoundError("no"),
            new StackOverflowError("no"),
            new Exception("no"))) {
      var guarded = new GuardedStrategy(new Throwing(thrown), "theirs");

      assertThatExceptionOfType(NamingFailed.class)
          .isThrownBy(() -> guarded.identifier("Shop", "Ok"))
          .withMessage("the naming profile \"theirs\" fails on \"Ok\": " + thrown);
      assertThatExceptionOfType(NamingFailed.class).isThrownBy(() -> guarded.words("Ok"));
    }
  }

  @Test
  void noAnswerIsAMistakeToo() {
    var guarded = new GuardedStrategy(new Throwing(null), "theirs");

    assertThatExceptionOfType(NamingFailed.class)
        .isThrownBy(() -> guarded.identifier("Shop", "Ok"))
        .withMessageEndingWith("it answers null");
  }

  @Test
  void whatTheMachineLacksIsNotTheirMistake() {
    var guarded = new GuardedStrategy(new Throwing(new OutOfMemoryError("no")), "theirs");

    assertThatExceptionOfType(OutOfMemoryError.class)
        .isThrownBy(() -> guarded.identifier("Shop", "Ok"));
  }

  /** A strategy that throws what it is told, checked or not, or else answers nothing. */
  private record Throwing(@Nullable Throwable thrown) implements NamingStrategy {

    @Override
    public String profile() {
      return "theirs";
    }

    @Override
    @SuppressWarnings("NullAway")
    public String identifier(String type, String name) {
      fail();
      return null;
    }

    @Override
    public List<String> words(String name) {
      fail();
      return List.of();
    }

    private void fail() {
      if (thrown != null) {
        Throwing.<RuntimeException>sneak(thrown);
      }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
      throw (T) thrown;
    }
  }
}
