// Generated from src/main/codebook/everything.yaml. Change the catalogue, not this file.
package dev.codebook.golden.everything;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What can happen to an item in stock.
 *
 * <p>The codes are those of the scanners in the warehouse, which know nothing of words.
 *
 * <p>A second paragraph.
 *
 * <p>Declared at {@code src/main/codebook/everything.yaml:2}.
 */
public enum StockEvent {
  /**
   * The item was taken in.
   *
   * <p>Scanned at the gate, before anybody looked into the box.
   *
   * <p>Code {@code 100}, declared at {@code src/main/codebook/everything.yaml:29}.
   *
   * @since 1.2
   */
  GOODS_RECEIVED(100, "The item was taken in.", "IN", "gate@example.com", false, true, 7, -1,
      9223372036854775807L, -9223372036854775808L, listOf("gate 1", "gate 2"), Handling.BY_ROBOT,
      NextStep.STORE),

  /**
   * The item was put into a class of goods.
   *
   * <p>Code {@code 110}, declared at {@code src/main/codebook/everything.yaml:49}.
   */
  CLASS(110, "The item was put into a class of goods.", "", null, true, null, 0, null, 10000000000L,
      null, listOf(), Handling.BY_HAND, null),

  /**
   * Code {@code 200}, declared at {@code src/main/codebook/everything.yaml:52}.
   *
   * @deprecated Since 2.0. The second gate is closed. Use {@link #SHIPPED} instead. It is going
   *     to be removed.
   */
  @Deprecated
  SHIPPED_OUT2(200, "", "", null, true, null, 0, null, 10000000000L, null, listOf(),
      Handling.BY_HAND, null),

  /**
   * The item left.
   *
   * <p>Code {@code 200}, declared at {@code src/main/codebook/everything.yaml:55}.
   */
  SHIPPED(200, "The item left.", "", null, true, null, 0, null, 10000000000L, null, listOf(),
      Handling.BY_HAND, null),

  /**
   * Code {@code 200}, declared at {@code src/main/codebook/everything.yaml:56}.
   *
   * @deprecated Not for new code.
   */
  @Deprecated
  SHIPPED_BY_HAND(200, "", "", null, true, null, 0, null, 10000000000L, null, listOf(),
      Handling.BY_HAND, null),

  /**
   * Nobody knows: "*&#47;" &#123;&#64;code x&#125; &lt;b&gt; &amp; &#92;u002a/ &#64;see $L
   *
   * <p>Code {@code -1}, declared at {@code src/main/codebook/everything.yaml:57}.
   */
  MISSING(-1, "Nobody knows: \"*/\" {@code x} <b> & \\u002a/ @see $L", "", null, true, null, 0,
      null, 10000000000L, null, listOf(), Handling.BY_HAND, null);

  /**
   * Another name of {@link #GOODS_RECEIVED}.
   *
   * <p>The item was taken in.
   *
   * <p>Scanned at the gate, before anybody looked into the box.
   *
   * <p>Code {@code 100}, declared at {@code src/main/codebook/everything.yaml:34}.
   *
   * @since 1.2
   */
  public static final StockEvent RECEIVED = GOODS_RECEIVED;

  /**
   * Another name of {@link #GOODS_RECEIVED}.
   *
   * <p>The item was taken in.
   *
   * <p>Scanned at the gate, before anybody looked into the box.
   *
   * <p>Code {@code 100}, declared at {@code src/main/codebook/everything.yaml:34}.
   *
   * @since 1.2
   */
  public static final StockEvent CHECKED_IN = GOODS_RECEIVED;

  /**
   * The code.
   */
  private final int code;

  /**
   * The summary.
   */
  private final String summary;

  /**
   * The value of {@code label}.
   */
  private final String label;

  /**
   * The value of {@code contact}.
   */
  private final Optional<String> contact;

  /**
   * The value of {@code counts}.
   */
  private final boolean counts;

  /**
   * The value of {@code audited}.
   */
  private final Optional<Boolean> audited;

  /**
   * The value of {@code shelf}.
   */
  private final int shelf;

  /**
   * The value of {@code weight}.
   */
  private final OptionalInt weight;

  /**
   * The value of {@code serial}.
   */
  private final long serial;

  /**
   * The value of {@code batch}.
   */
  private final OptionalLong batch;

  /**
   * The value of {@code stations}.
   */
  private final List<String> stations;

  /**
   * The value of {@code handling}.
   */
  private final Handling handling;

  /**
   * The value of {@code next-step}.
   */
  private final Optional<NextStep> nextStep;

  /**
   * Creates a constant.
   *
   * @param code the code
   * @param summary the summary
   * @param label the value of {@code label}
   * @param contact the value of {@code contact}
   * @param counts the value of {@code counts}
   * @param audited the value of {@code audited}
   * @param shelf the value of {@code shelf}
   * @param weight the value of {@code weight}
   * @param serial the value of {@code serial}
   * @param batch the value of {@code batch}
   * @param stations the value of {@code stations}
   * @param handling the value of {@code handling}
   * @param nextStep the value of {@code next-step}
   */
  StockEvent(int code, String summary, String label, String contact, boolean counts,
      Boolean audited, int shelf, Integer weight, long serial, Long batch, List<String> stations,
      Handling handling, NextStep nextStep) {
    this.code = code;
    this.summary = summary;
    this.label = label;
    this.contact = Optional.ofNullable(contact);
    this.counts = counts;
    this.audited = Optional.ofNullable(audited);
    this.shelf = shelf;
    this.weight = weight == null ? OptionalInt.empty() : OptionalInt.of(weight);
    this.serial = serial;
    this.batch = batch == null ? OptionalLong.empty() : OptionalLong.of(batch);
    this.stations = stations;
    this.handling = handling;
    this.nextStep = Optional.ofNullable(nextStep);
  }

  /**
   * The code.
   *
   * @return the code
   */
  public int code() {
    return code;
  }

  /**
   * What the code means, in a sentence.
   *
   * @return the summary; empty when the catalogue has none
   */
  public String summary() {
    return summary;
  }

  /**
   * The series that the code belongs to.
   *
   * @return the series; empty when the code is in none
   */
  public Optional<Series> series() {
    return Series.of(code);
  }

  /**
   * What the scanner shows.
   *
   * @return the value
   */
  public String label() {
    return label;
  }

  /**
   * The attribute {@code contact}.
   *
   * @return the value; empty when there is none
   */
  public Optional<String> contact() {
    return contact;
  }

  /**
   * Whether the item counts as there.
   *
   * @return the value
   */
  public boolean isCounts() {
    return counts;
  }

  /**
   * The attribute {@code audited}.
   *
   * @return the value; empty when there is none
   */
  public Optional<Boolean> isAudited() {
    return audited;
  }

  /**
   * The attribute {@code shelf}.
   *
   * @return the value
   */
  public int shelf() {
    return shelf;
  }

  /**
   * In grams, where it matters.
   *
   * @return the value; empty when there is none
   */
  public OptionalInt weight() {
    return weight;
  }

  /**
   * The attribute {@code serial}.
   *
   * @return the value
   */
  public long serial() {
    return serial;
  }

  /**
   * The attribute {@code batch}.
   *
   * @return the value; empty when there is none
   */
  public OptionalLong batch() {
    return batch;
  }

  /**
   * Where it can be scanned.
   *
   * @return the value; empty when there is none
   */
  public List<String> stations() {
    return stations;
  }

  /**
   * The attribute {@code handling}.
   *
   * @return the value
   */
  public Handling handling() {
    return handling;
  }

  /**
   * What the worker does then.
   *
   * @return the value; empty when there is none
   */
  public Optional<NextStep> nextStep() {
    return nextStep;
  }

  /**
   * Whether this is the code.
   *
   * @param code any code
   * @return whether the constant has it
   */
  public boolean codeIs(int code) {
    return this.code == code;
  }

  /**
   * The constant with this code, if there is one.
   *
   * @param code any code
   * @return the constant; empty when no constant has the code
   */
  public static Optional<StockEvent> fromCode(int code) {
    return ByCode.find(code);
  }

  /**
   * The constant with this code.
   *
   * @param code the code of a constant
   * @return the constant
   * @throws IllegalArgumentException if no constant has the code
   */
  public static StockEvent ofCode(int code) {
    Optional<StockEvent> constant = fromCode(code);
    if (!constant.isPresent()) {
      throw new IllegalArgumentException("No StockEvent has the code " + code);
    }
    return constant.get();
  }

  /**
   * The constant with this name, if there is one.
   *
   * <p>That is one whose own name, or another name of whose entry, is the same.
   * If there is none, case and everything but letters and digits are ignored,
   * unless that leaves several.
   *
   * @param name any name
   * @return the constant; empty when none has the name, or several might
   */
  public static Optional<StockEvent> fromName(String name) {
    return ByName.find(name);
  }

  /**
   * The constants whose {@code counts} is true.
   *
   * <p>Whether the item counts as there.
   *
   * @return the constants in their order, in a set that nobody can change
   */
  public static Set<StockEvent> counts() {
    return Groups.COUNTS;
  }

  /**
   * The constants whose {@code audited} is true.
   *
   * @return the constants in their order, in a set that nobody can change
   */
  public static Set<StockEvent> audited() {
    return Groups.AUDITED;
  }

  /**
   * A list that nobody can change.
   *
   * @param items its items
   * @return the list
   */
  private static List<String> listOf(String... items) {
    return Collections.unmodifiableList(Arrays.asList(items));
  }

  /**
   * Series of codes.
   */
  public enum Series {
    /**
     * The item comes in.
     *
     * <p>Codes 100 to 199, declared at {@code src/main/codebook/everything.yaml:24}.
     */
    ARRIVAL("The item comes in."),

    /**
     * Codes 200 to 299, declared at {@code src/main/codebook/everything.yaml:25}.
     */
    DEPARTURE(""),

    /**
     * The code 999, declared at {@code src/main/codebook/everything.yaml:26}.
     */
    LOST("");

    /**
     * The summary.
     */
    private final String summary;

    /**
     * What finds the series.
     */
    private final Optional<Series> found = Optional.of(this);

    /**
     * Creates a constant.
     *
     * @param summary the summary
     */
    Series(String summary) {
      this.summary = summary;
    }

    /**
     * The series that a code belongs to, be it known or not.
     *
     * @param code any code
     * @return the series; empty when the code is in none
     */
    public static Optional<Series> of(int code) {
      if (code >= 100 && code <= 199) {
        return ARRIVAL.found;
      }
      if (code >= 200 && code <= 299) {
        return DEPARTURE.found;
      }
      if (code == 999) {
        return LOST.found;
      }
      return Optional.empty();
    }

    /**
     * What the codes of the series mean, in a sentence.
     *
     * @return the summary; empty when the catalogue has none
     */
    public String summary() {
      return summary;
    }
  }

  /**
   * A code as it comes from elsewhere, known or not.
   *
   * <p>Two values are equal when their codes are.
   */
  public static final class Value implements Serializable {
    /**
     * What is serialised is the code.
     */
    private static final long serialVersionUID = 1L;

    /**
     * The code.
     */
    private final int code;

    /**
     * Creates a value.
     *
     * @param code the code
     */
    private Value(int code) {
      this.code = code;
    }

    /**
     * The value with this code.
     *
     * @param code any code
     * @return the value
     */
    public static Value of(int code) {
      return new Value(code);
    }

    /**
     * The code as it came.
     *
     * @return the code
     */
    public int code() {
      return code;
    }

    /**
     * The constant with the code, if there is one.
     *
     * @return the constant; empty when no constant has the code
     */
    public Optional<StockEvent> constant() {
      return fromCode(code);
    }

    /**
     * The series that the code belongs to, be it known or not.
     *
     * @return the series; empty when the code is in none
     */
    public Optional<Series> series() {
      return Series.of(code);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Value && code == ((Value) other).code;
    }

    @Override
    public int hashCode() {
      return code;
    }

    /**
     * The code, and the name of its constant or that it is unknown.
     *
     * @return such as {@code 1 NAME} or {@code 1 (unknown)}
     */
    @Override
    public String toString() {
      Optional<StockEvent> constant = constant();
      return constant.isPresent() ? code + " " + constant.get() : code + " (unknown)";
    }
  }

  /**
   * What {@code handling} can be.
   */
  public enum Handling {
    /**
     * The choice {@code by hand}.
     */
    BY_HAND("by hand"),

    /**
     * The choice {@code by robot}.
     */
    BY_ROBOT("by robot");

    /**
     * The word.
     */
    private final String text;

    /**
     * Creates a constant.
     *
     * @param text the word
     */
    Handling(String text) {
      this.text = text;
    }

    /**
     * The word that the catalogue has for it.
     *
     * @return the word
     */
    public String text() {
      return text;
    }
  }

  /**
   * What {@code next-step} can be.
   *
   * <p>What the worker does then.
   */
  public enum NextStep {
    /**
     * The choice {@code store}.
     */
    STORE("store"),

    /**
     * The choice {@code ship}.
     */
    SHIP("ship"),

    /**
     * The choice {@code none}.
     */
    NONE("none");

    /**
     * The word.
     */
    private final String text;

    /**
     * Creates a constant.
     *
     * @param text the word
     */
    NextStep(String text) {
      this.text = text;
    }

    /**
     * The word that the catalogue has for it.
     *
     * @return the word
     */
    public String text() {
      return text;
    }
  }

  /**
   * Finds constants by their codes.
   */
  private static final class ByCode {
    /**
     * The code of the first place.
     */
    static final int FIRST = -1;

    /**
     * The code of the last place.
     */
    static final int LAST = 999;

    /**
     * The constants in the places of their codes.
     */
    @SuppressWarnings("unchecked")
    static final Optional<StockEvent>[] CONSTANTS = (Optional<StockEvent>[])
        new Optional<?>[1001];

    static {
      Arrays.fill(CONSTANTS, Optional.empty());
      for (StockEvent constant : values()) {
        int index = constant.code - FIRST;
        if (!CONSTANTS[index].isPresent()) {
          CONSTANTS[index] = Optional.of(constant);
        }
      }
    }

    /**
     * There are no instances.
     */
    private ByCode() {
    }

    /**
     * The constant with that code, if there is one.
     *
     * @param code any code
     * @return the constant; empty when no constant has the code
     */
    static Optional<StockEvent> find(int code) {
      return code >= FIRST && code <= LAST ? CONSTANTS[code - FIRST] : Optional.empty();
    }
  }

  /**
   * Finds constants by their names.
   */
  private static final class ByName {
    /**
     * The constants by their names.
     */
    static final Map<String, Optional<StockEvent>> EXACT = new HashMap<>();

    /**
     * The constants by what is left of their names.
     */
    static final Map<String, Optional<StockEvent>> LENIENT = new HashMap<>();

    static {
      StockEvent[] constants = values();
      for (StockEvent constant : constants) {
        add(constant.name(), constant);
      }
      add("RECEIVED", StockEvent.GOODS_RECEIVED);
      add("CHECKED_IN", StockEvent.GOODS_RECEIVED);
    }

    /**
     * There are no instances.
     */
    private ByName() {
    }

    /**
     * The constant with that name, if there is one.
     *
     * @param name any name
     * @return the constant; empty when none has the name, or several might
     */
    static Optional<StockEvent> find(String name) {
      Optional<StockEvent> exact = EXACT.get(name);
      return exact == null ? LENIENT.getOrDefault(lenient(name), Optional.empty()) : exact;
    }

    /**
     * Adds a name of a constant.
     *
     * @param name the name
     * @param constant the constant
     */
    private static void add(String name, StockEvent constant) {
      Optional<StockEvent> found = Optional.of(constant);
      EXACT.putIfAbsent(name, found);
      Optional<StockEvent> other = LENIENT.putIfAbsent(lenient(name), found);
      if (other != null && !other.equals(found)) {
        LENIENT.put(lenient(name), Optional.empty());
      }
    }

    /**
     * What is left of a name without case and separators.
     *
     * @param name any name
     * @return its letters with their marks, and its digits, in lower case
     */
    private static String lenient(String name) {
      StringBuilder letters = new StringBuilder();
      for (char c : name.toCharArray()) {
        if (c != '_' && Character.isUnicodeIdentifierPart(c) || Character.isSurrogate(c)) {
          letters.append(Character.toLowerCase(c));
        }
      }
      return letters.toString();
    }
  }

  /**
   * The constants that have something in common.
   */
  private static final class Groups {
    /**
     * Those whose {@code counts} is true.
     */
    static final Set<StockEvent> COUNTS;

    /**
     * Those whose {@code audited} is true.
     */
    static final Set<StockEvent> AUDITED;

    static {
      Set<StockEvent> counts = EnumSet.noneOf(StockEvent.class);
      Set<StockEvent> audited = EnumSet.noneOf(StockEvent.class);
      for (StockEvent constant : values()) {
        if (constant.isCounts()) {
          counts.add(constant);
        }
        if (constant.isAudited().orElse(false)) {
          audited.add(constant);
        }
      }
      COUNTS = Collections.unmodifiableSet(counts);
      AUDITED = Collections.unmodifiableSet(audited);
    }

    /**
     * There are no instances.
     */
    private Groups() {
    }
  }
}
