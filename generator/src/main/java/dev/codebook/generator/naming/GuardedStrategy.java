package dev.codebook.generator.naming;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else's strategy, whose mistakes are reported as theirs, and which has to answer one
 * question at a time: names are asked for on all cores.
 */
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
      synchronized (strategy) {
        answer = question.get();
      }
    } catch (StackOverflowError e) {
      throw NamingFailed.strategy(strategy, profile, name, e.toString());
    } catch (VirtualMachineError e) {
      // Not the fault of the strategy alone.
      throw e;
    } catch (Throwable e) {
      // Also what is checked: languages other than Java do not declare it.
      throw NamingFailed.strategy(strategy, profile, name, e.toString());
    }
    if (answer == null) {
      throw NamingFailed.strategy(strategy, profile, name, "it answers null");
    }
    return answer;
  }
}
