package dev.codebook.generator;

import java.util.List;
import java.util.stream.Stream;

/** Spreads work over the cores of the machine, where that pays. */
public final class Cores {

  /** With fewer constants, starting further threads takes longer than the work. */
  private static final int WORTH_CONSTANTS = 1_000;

  private Cores() {}

  /**
   * The items, to be worked on at once if they are worth it.
   *
   * @param constants how many the items have together
   */
  public static <T> Stream<T> stream(List<T> items, int constants) {
    return constants < WORTH_CONSTANTS ? items.stream() : items.parallelStream();
  }
}
