package dev.codebook.benchmarks;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.LongPredicate;

/** Makes the codes that benchmarks look up: as many as one invocation takes, in no order. */
final class Codes {

  /** How many look-ups are one invocation. */
  static final int COUNT = 1_024;

  private Codes() {}

  /**
   * Codes at random, with the same outcome every time.
   *
   * <p>Whether a code is known must not be asked of what is measured: the JVM would remember the
   * answers when it compiles that.
   *
   * @param drawn makes a code of any number
   */
  static int[] ints(IntUnaryOperator drawn, IntPredicate wanted) {
    return new Random(COUNT).ints().map(drawn).filter(wanted).limit(COUNT).toArray();
  }

  static long[] longs(long[] known, boolean hit, LongPredicate isKnown) {
    var random = new Random(COUNT);
    return hit
        ? random.ints(COUNT, 0, known.length).mapToLong(i -> known[i]).toArray()
        : random.longs().filter(code -> !isKnown.test(code)).limit(COUNT).toArray();
  }

  static boolean isOneOf(int[] known, int code) {
    return Arrays.stream(known).anyMatch(one -> one == code);
  }

  static boolean isOneOf(long[] known, long code) {
    return Arrays.stream(known).anyMatch(one -> one == code);
  }
}
