package dev.codebook.generator.naming;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Somebody else's strategy, whose mistakes are reported as theirs. */
record GuardedStrategy(NamingStrategy strategy, String profile) implements NamingStrategy {

  @Override
  public String identifier(String type, String name) {
    return answer(name, () -> strategy.identifier(type, name));
  }

  @Override
  public List<String> words(String name) {
    return answer(name, () -> List.copyOf(strategy.words(name)));
  }

  private <T> T answer(String name, Supplier<@Nullable T> question) {
    T answer;
    try {
      answer = question.get();
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      throw NamingFailed.strategy(strategy, profile, name, e.toString());
    }
    if (answer == null) {
      throw NamingFailed.strategy(strategy, profile, name, "it answers null");
    }
    return answer;
  }
}
