package dev.codebook.generator.emit;

import java.util.List;
import java.util.Locale;

/**
 * How to spread codes over the slots of a table: by the upper bits of the product of a code and an
 * odd number, which is chosen for the codes at hand. Most or all of them get a slot of their own,
 * and those that do not lie in one of the next.
 *
 * <p>Never more than a quarter of the slots is taken, so that a code that is not in the table soon
 * meets a free one.
 *
 * @param multiplier an odd number of as many bits as a code
 * @param bits of the number of a slot; there are two to this power
 * @param width how many bits a code has
 */
record CodeHash(long multiplier, int bits, int width) {

  /** The golden ratio as a fraction of 2^64, and of 2^32, made odd. */
  private static final long GOLDEN_64 = 0x9E3779B97F4A7C15L;

  private static final long GOLDEN_32 = 0x9E3779B1L;

  /** How many codes are spread before the best multiplier so far is good enough. */
  private static final int TRIED = 1_000_000;

  private static final int LEAST_TRIES = 8;
  private static final int MOST_TRIES = 1_000;

  /** The best one for those codes. */
  static CodeHash ofInts(long[] codes) {
    return of(codes, GOLDEN_32, Integer.SIZE);
  }

  static CodeHash ofLongs(long[] codes) {
    return of(codes, GOLDEN_64, Long.SIZE);
  }

  /** The best of the multipliers that are tried, the same ones every time. */
  private static CodeHash of(long[] codes, long golden, int width) {
    int bits = Math.max(3, 64 - Long.numberOfLeadingZeros(4L * codes.length - 1));
    int tries = Math.max(LEAST_TRIES, Math.min(MOST_TRIES, TRIED / codes.length));
    var taken = new int[1 << bits];
    var best = new CodeHash(golden, bits, width);
    int fewest = best.detours(codes, taken, 1, Integer.MAX_VALUE);
    for (int i = 2; i <= tries && fewest > 0; i++) {
      long product = golden * (2L * i - 1);
      int unused = Long.SIZE - width;
      var hash = new CodeHash(product << unused >>> unused, bits, width);
      int detours = hash.detours(codes, taken, i, fewest);
      if (detours < fewest) {
        best = hash;
        fewest = detours;
      }
    }
    return best;
  }

  int slots() {
    return 1 << bits;
  }

  /**
   * The numbers that generated code has of it, as Java literals.
   *
   * @param multiplier in hexadecimal
   * @param shift how many bits of a product do not count
   * @param slots how many there are
   * @param mask of the bits of a slot
   */
  record Numbers(String multiplier, String shift, String slots, String mask) implements Compared {

    @Override
    public List<Object> inputs() {
      return List.of(multiplier, shift, slots, mask);
    }
  }

  Numbers numbers(Draft draft) {
    String hexadecimal = "0x" + Long.toHexString(multiplier).toUpperCase(Locale.ROOT);
    return new Numbers(
        draft.text("multiplier", width == Integer.SIZE ? hexadecimal : hexadecimal + "L"),
        draft.text("shift", Integer.toString(width - bits)),
        draft.text("slots", Integer.toString(slots())),
        draft.text("mask", Integer.toString(slots() - 1)));
  }

  /**
   * How many taken slots are met on the ways to all codes.
   *
   * @param taken the number of the round in which a slot was last taken
   * @param enough the number from which on nobody wants to know it any more exactly
   */
  private int detours(long[] codes, int[] taken, int round, int enough) {
    int detours = 0;
    for (int i = 0; i < codes.length && detours < enough; i++) {
      int slot = slot(codes[i]);
      while (taken[slot] == round) {
        slot = slot + 1 & slots() - 1;
        detours++;
      }
      taken[slot] = round;
    }
    return detours;
  }

  /** The upper ones of as many bits of the product as a code has. */
  private int slot(long code) {
    return (int) (code * multiplier << Long.SIZE - width >>> Long.SIZE - bits);
  }
}
