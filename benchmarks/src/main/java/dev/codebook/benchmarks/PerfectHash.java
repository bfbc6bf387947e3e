package dev.codebook.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A perfect hash of int codes, as the yardstick: no code that it knows shares its slot.
 *
 * <p>Codes fall into groups; each group has a number that moves its codes to free slots (hash and
 * displace).
 */
final class PerfectHash<T> {

  private static final int MULTIPLIER = 0x9E3779B1;
  private static final int GROUP_MULTIPLIER = 0x85EBCA6B;

  private final int shift;
  private final int groupShift;
  private final int[] moves;
  private final int[] codes;
  private final T[] values;

  /**
   * @param known distinct
   * @param constants one for each of the codes
   */
  PerfectHash(int[] known, T[] constants) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * known.length - 1);
    this.shift = Integer.SIZE - bits;
    this.groupShift = shift + 2;
    this.moves = new int[1 << bits - 2];
    this.codes = new int[1 << bits];
    this.values = Arrays.copyOf(constants, codes.length);
    Arrays.fill(values, null);
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < moves.length; i++) {
      groups.add(new ArrayList<>());
    }
    for (int i = 0; i < known.length; i++) {
      groups.get(known[i] * GROUP_MULTIPLIER >>> groupShift).add(i);
    }
    groups.sort(Comparator.comparing(group -> -group.size()));
    for (List<Integer> group : groups) {
      place(group, known, constants);
    }
  }

  private void place(List<Integer> group, int[] known, T[] constants) {
    int move = 0;
    while (!isFree(group, known, move)) {
      move++;
    }
    for (int i : group) {
      int code = known[i];
      moves[code * GROUP_MULTIPLIER >>> groupShift] = move;
      int slot = (code * MULTIPLIER >>> shift) ^ move;
      codes[slot] = code;
      values[slot] = constants[i];
    }
  }

  private boolean isFree(List<Integer> group, int[] known, int move) {
    return group.stream().map(i -> (known[i] * MULTIPLIER >>> shift) ^ move).distinct().count()
            == group.size()
        && group.stream().allMatch(i -> values[(known[i] * MULTIPLIER >>> shift) ^ move] == null);
  }

  @Nullable T get(int code) {
    int slot = (code * MULTIPLIER >>> shift) ^ moves[code * GROUP_MULTIPLIER >>> groupShift];
    return codes[slot] == code ? values[slot] : null;
  }
}
