package dev.codebook.catalog.model;

/** What the codes of a catalogue are. */
public enum CodeType implements Worded {
  INT("int", Integer.MIN_VALUE, Integer.MAX_VALUE),
  LONG("long", Long.MIN_VALUE, Long.MAX_VALUE),

  /** Text, kept as it is written; there is no smallest or largest. */
  STRING("string", 0, 0);

  private final String word;
  private final long smallest;
  private final long largest;

  CodeType(String word, long smallest, long largest) {
    this.word = word;
    this.smallest = smallest;
    this.largest = largest;
  }

  @Override
  public String word() {
    return word;
  }

  public boolean isNumeric() {
    return this != STRING;
  }

  /** Whether a code of this type can be that number. */
  public boolean holds(long number) {
    return isNumeric() && number >= smallest && number <= largest;
  }

  /** The smallest number it holds. */
  public long smallest() {
    return smallest;
  }

  /** The largest number it holds. */
  public long largest() {
    return largest;
  }
}
