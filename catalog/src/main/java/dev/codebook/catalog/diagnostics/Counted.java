package dev.codebook.catalog.diagnostics;

/** How many of something there are, as a sentence has it. */
public final class Counted {

  private Counted() {}

  /** {@code 1 entry}, {@code 2 entries}. */
  public static String of(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
