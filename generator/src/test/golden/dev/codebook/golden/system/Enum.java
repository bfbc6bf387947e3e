// Generated from META-INF/codebook/smtp.yaml. Change the catalogue, not this file.
package dev.codebook.golden.system;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What classes of constants have in common: look-ups of names and values.
 * They can be called on this class or on any that extends it, and answer for
 * the class that they are given.
 *
 * <p>Of several names with one value, the first is that of the value. Null is refused
 * with a {@code NullPointerException}, and any other class with an
 * {@code IllegalArgumentException}.
 */
public abstract class Enum {
  /**
   * What the classes have told of their constants.
   */
  private static final Map<Class<?>, Constants> CLASSES = new ConcurrentHashMap<>();

  /**
   * For the classes of constants alone; there are no instances.
   */
  Enum() {
  }

  /**
   * The name of the constant with this value.
   *
   * @param type a class of constants
   * @param value any value
   * @return the name; null when no constant has the value
   */
  public static String getName(Class<?> type, long value) {
    return of(type).name(value);
  }

  /**
   * The names of all constants.
   *
   * @param type a class of constants
   * @return them in the order of their values, negative ones last, and not to be
   *     changed
   */
  public static Collection<String> getNames(Class<?> type) {
    return of(type).allNames();
  }

  /**
   * The value of the constant with just this name.
   *
   * @param type a class of constants
   * @param name the name of a constant
   * @return the value
   * @throws IllegalArgumentException if no constant has the name
   */
  public static long getValue(Class<?> type, String name) {
    return of(type).value(name, false);
  }

  /**
   * The values of all constants.
   *
   * @param type a class of constants
   * @return them in the order of the names, in an array of its own each time
   */
  public static Long[] getValues(Class<?> type) {
    return of(type).allValues();
  }

  /**
   * Whether a constant has this value.
   *
   * @param type a class of constants
   * @param value any value
   * @return whether there is one
   */
  public static boolean isDefined(Class<?> type, long value) {
    return of(type).has(value);
  }

  /**
   * Whether a constant has just this name.
   *
   * @param type a class of constants
   * @param name any name
   * @return whether there is one
   */
  public static boolean isDefined(Class<?> type, String name) {
    return of(type).has(name);
  }

  /**
   * The value that a text stands for.
   *
   * <p>A name, several with commas between whose values are combined, or a number. Blanks
   * around each are ignored.
   *
   * @param type a class of constants
   * @param text what is to be understood
   * @return the value
   * @throws IllegalArgumentException if it is none of that
   */
  public static long parse(Class<?> type, String text) {
    return of(type).parse(text, false);
  }

  /**
   * The value that a text stands for.
   *
   * <p>A name, several with commas between whose values are combined, or a number. Blanks
   * around each are ignored.
   *
   * @param type a class of constants
   * @param text what is to be understood
   * @param ignoreCase whether names may be in another case
   * @return the value
   * @throws IllegalArgumentException if it is none of that
   */
  public static long parse(Class<?> type, String text, Boolean ignoreCase) {
    return of(type).parse(text, ignoreCase);
  }

  /**
   * A value as text.
   *
   * <p>The format is {@code G} for what {@code toString} answers, {@code F}
   * for the names of the constants whose bits make up the value, {@code D} for the
   * number, or {@code X} for all its hexadecimal digits; or the same in lower case.
   *
   * @param type a class of constants
   * @param value any value
   * @param format one of those letters
   * @return the text
   * @throws IllegalArgumentException if the format is none of them
   */
  public static String format(Class<?> type, long value, String format) {
    return of(type).format(value, format);
  }

  /**
   * The name of a value.
   *
   * <p>Of flags, the names of the constants whose bits make up the value, with commas
   * between. Where there are none, the number.
   *
   * @param type a class of constants
   * @param value any value
   * @return the text
   */
  public static String toString(Class<?> type, long value) {
    return of(type).text(value);
  }

  /**
   * The type of the constants.
   *
   * @param type a class of constants
   * @return such as {@code Integer.class}, where they are {@code int}
   */
  public static Class<? extends Number> getUnderlyingType(Class<?> type) {
    return of(type).number();
  }

  /**
   * Takes what a class of constants tells when it is initialised.
   *
   * @param type the class
   * @param number the type of its constants
   * @param flags whether its values are bits
   * @param names the names of its constants in their order
   * @param values their values in the same order
   */
  static void register(Class<?> type, Class<? extends Number> number, boolean flags, String[] names,
      long[] values) {
    CLASSES.put(type, new Constants(type, number, flags, names, values));
  }

  /**
   * The constants of a class.
   *
   * @param type the class
   * @return what it has told
   * @throws IllegalArgumentException if the class is none of those meant here
   */
  private static Constants of(Class<?> type) {
    Constants constants = CLASSES.get(type);
    if (constants == null && type.getSuperclass() == Enum.class) {
      initialise(type);
      constants = CLASSES.get(type);
    }
    if (constants == null) {
      throw new IllegalArgumentException(type.getName() + " is no class of constants that extends " + Enum.class.getName());
    }
    return constants;
  }

  /**
   * Lets a class tell of its constants.
   *
   * @param type the class
   */
  private static void initialise(Class<?> type) {
    // A class is not initialised by naming it, nor by using its constants.
    try {
      Class.forName(type.getName(), true, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(type.getName(), e);
    }
  }

  /**
   * The constants of one class.
   */
  private static final class Constants {
    /**
     * The class of the constants.
     */
    private final Class<?> type;

    /**
     * The type of the constants.
     */
    private final Class<? extends Number> number;

    /**
     * Whether values are bits.
     */
    private final boolean flags;

    /**
     * The names of each value; of values, negative ones come last.
     */
    private final NavigableMap<Long, List<String>> namesByValue = new TreeMap<>(Long::compareUnsigned);

    /**
     * The value of each name.
     */
    private final Map<String, Long> valuesByName = new HashMap<>();

    /**
     * The value of each name, of which case does not count.
     */
    private final Map<String, Long> valuesInAnyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * Takes the constants.
     *
     * @param type their class
     * @param number their type
     * @param flags whether their values are bits
     * @param names their names in their order
     * @param values their values in the same order
     */
    Constants(Class<?> type, Class<? extends Number> number, boolean flags, String[] names,
        long[] values) {
      this.type = type;
      this.number = number;
      this.flags = flags;
      for (int i = 0; i < names.length; i++) {
        namesByValue.computeIfAbsent(values[i], value -> new ArrayList<>(1)).add(names[i]);
        valuesByName.put(names[i], values[i]);
        valuesInAnyCase.putIfAbsent(names[i], values[i]);
      }
    }

    /**
     * The type of the constants.
     *
     * @return the type
     */
    Class<? extends Number> number() {
      return number;
    }

    /**
     * The first name of a value.
     *
     * @param value any value
     * @return the name; null when it has none
     */
    String name(long value) {
      List<String> names = namesByValue.get(value);
      return names == null ? null : names.get(0);
    }

    /**
     * The names of all values.
     *
     * @return them in the order of values
     */
    List<String> allNames() {
      List<String> names = new ArrayList<>();
      namesByValue.values().forEach(names::addAll);
      return Collections.unmodifiableList(names);
    }

    /**
     * The value of each name.
     *
     * @return them in the order of the names
     */
    Long[] allValues() {
      List<Long> values = new ArrayList<>();
      namesByValue.forEach((value, names) -> values.addAll(Collections.nCopies(names.size(), value)));
      return values.toArray(new Long[0]);
    }

    /**
     * Whether a constant has a value.
     *
     * @param value any value
     * @return whether there is one
     */
    boolean has(long value) {
      return namesByValue.containsKey(value);
    }

    /**
     * Whether a constant has a name.
     *
     * @param name any name
     * @return whether there is one
     */
    boolean has(String name) {
      return valuesByName.containsKey(Objects.requireNonNull(name, "name"));
    }

    /**
     * The value of a name.
     *
     * @param name the name
     * @param ignoreCase whether it may be in another case, if none is just the same
     * @return the value
     */
    long value(String name, boolean ignoreCase) {
      Long value = valuesByName.get(Objects.requireNonNull(name, "name"));
      if (value == null && ignoreCase) {
        value = valuesInAnyCase.get(name);
      }
      if (value == null) {
        throw new IllegalArgumentException("No constant of " + type.getName() + " has the name \"" + name + "\"");
      }
      return value;
    }

    /**
     * The value that a text stands for.
     *
     * @param text names with commas between, or a number
     * @param ignoreCase whether names may be in another case
     * @return the value
     */
    long parse(String text, boolean ignoreCase) {
      String trimmed = text.trim();
      char first = trimmed.isEmpty() ? ' ' : trimmed.charAt(0);
      long value = 0;
      if (first == '+' || first == '-' || first >= '0' && first <= '9') {
        value = Long.parseLong(trimmed);
        if (!fits(value)) {
          throw new IllegalArgumentException(value + " does not fit into " + number.getSimpleName());
        }
      } else {
        for (String name : trimmed.split(",", -1)) {
          value |= value(name.trim(), ignoreCase);
        }
      }
      return value;
    }

    /**
     * A value as text.
     *
     * @param value any value
     * @param format one of four letters
     * @return the text
     */
    String format(long value, String format) {
      switch (format) {
        case "G":
        case "g":
          return text(value);
        case "F":
        case "f":
          return flagNames(value);
        case "D":
        case "d":
          return Long.toString(value);
        case "X":
        case "x":
          return hexadecimal(value);
        default:
          throw new IllegalArgumentException("The format is none of G, F, D and X: " + format);
      }
    }

    /**
     * The name of a value, or its names.
     *
     * @param value any value
     * @return the text; the number without a name
     */
    String text(long value) {
      String name = flags ? flagNames(value) : name(value);
      return name == null ? Long.toString(value) : name;
    }

    /**
     * The names of the values that make up a value: the largest that fits, and so on.
     *
     * @param value any value
     * @return them with commas between; the number when bits are left
     */
    String flagNames(long value) {
      StringBuilder names = new StringBuilder();
      long rest = value;
      for (long bits : namesByValue.headMap(value, true).descendingKeySet()) {
        if (bits == value || bits != 0 && (rest & bits) == bits) {
          names.insert(0, names.length() == 0 ? name(bits) : name(bits) + ", ");
          rest -= bits;
        }
      }
      return rest == 0 && names.length() > 0 ? names.toString() : Long.toString(value);
    }

    /**
     * A value in hexadecimal.
     *
     * @param value any value
     * @return as many digits as its type has, or as it needs
     */
    String hexadecimal(long value) {
      String digits = String.format(Locale.ROOT, "%016X", value);
      return fits(value) ? digits.substring(digits.length() - bits() / 4) : digits;
    }

    /**
     * Whether the type can hold a value.
     *
     * @param value any value
     * @return whether it can
     */
    boolean fits(long value) {
      int unused = Long.SIZE - bits();
      return value << unused >> unused == value;
    }

    /**
     * The bits of the type.
     *
     * @return how many it has
     */
    int bits() {
      if (number == Byte.class) {
        return Byte.SIZE;
      }
      if (number == Short.class) {
        return Short.SIZE;
      }
      if (number == Integer.class) {
        return Integer.SIZE;
      }
      return Long.SIZE;
    }
  }
}
