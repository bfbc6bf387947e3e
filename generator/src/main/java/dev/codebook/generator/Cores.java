package dev.codebook.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Spreads work over the cores of the machine, where that pays. */
public final class Cores {

  /** With fewer constants, starting further threads takes longer than the work. */
  private static final int WORTH_CONSTANTS = 1_000;

  private Cores() {}

  /**
   * What becomes of the items, in their order; they are worked on at once if they are worth it.
   *
   * @param constants how many the items have together
   */
  public static <T, R> List<R> map(List<T> items, int constants, Function<T, R> work) {
    if (constants >= WORTH_CONSTANTS) {
      return items.parallelStream().map(work).toList();
    }
    var results = new ArrayList<R>(items.size());
    for (T item : items) {
      results.add(work.apply(item));
    }
    return List.copyOf(results);
  }
}
