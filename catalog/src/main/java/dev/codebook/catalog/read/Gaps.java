package dev.codebook.catalog.read;

import java.util.Arrays;

/** Where lines of a source are left out of a text. */
final class Gaps {

  /** Of a text that is the source itself. */
  static final Gaps NONE = new Gaps(new int[0], new int[0]);

  /** The lines of the text before which some are left out, one-based. */
  private final int[] lines;

  /** How many are left out there and before. */
  private final int[] omitted;

  private Gaps(int[] lines, int[] omitted) {
    this.lines = lines;
    this.omitted = omitted;
  }

  /** Those of a text without the items that have a model. */
  static Gaps of(Models models) {
    int[] lines = new int[models.size()];
    int[] omitted = new int[models.size()];
    int count = 0;
    int sum = 0;
    for (int i = 0; i < models.size(); i++) {
      if (!models.isKept(i)) {
        if (models.isKept(i - 1)) {
          lines[count++] = models.item(i).line() - sum;
        }
        sum += models.item(i).lines();
        omitted[count - 1] = sum;
      }
    }
    return new Gaps(Arrays.copyOf(lines, count), Arrays.copyOf(omitted, count));
  }

  boolean isNone() {
    return lines.length == 0;
  }

  /** The line of the source that is this line of the text; both one-based. */
  int lineInSource(int line) {
    int found = Arrays.binarySearch(lines, line);
    int before = found < 0 ? -found - 1 : found + 1;
    return before == 0 ? line : line + omitted[before - 1];
  }
}
