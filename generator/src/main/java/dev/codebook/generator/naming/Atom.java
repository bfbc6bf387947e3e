package dev.codebook.generator.naming;

import dev.codebook.catalog.diagnostics.Located;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression, inside whose matches no cut is made; written by a user, and so watched.
 *
 * @param source as it is written in the profile
 */
record Atom(Pattern pattern, Located<String> source) {

  /** Starts matching; {@link #find} goes on. */
  Matcher matcher(String name) {
    return pattern.matcher(new Watched(name));
  }

  /**
   * Whether there is a further match.
   *
   * @throws NamingFailed if the search takes too many steps
   */
  boolean find(Matcher matcher, String name) {
    try {
      return matcher.find();
    } catch (RanAway | StackOverflowError e) {
      // A group that repeats takes a frame for each turn: too long for it is too long for us.
      throw NamingFailed.runaway(source, name);
    }
  }

  private static final class RanAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RanAway() {
      super(null, null, false, false);
    }
  }

  /**
   * A name that counts how often it is looked at: what backtracks without end looks at it without
   * end, and nothing else can stop it.
   */
  private static final class Watched implements CharSequence {

    /** Enough for a list of some hundred words, tried at each character. */
    private static final long LOOKS_PER_CHARACTER = 2_000;

    private final String name;
    private long looks;

    Watched(String name) {
      this.name = name;
      this.looks = LOOKS_PER_CHARACTER * (name.length() + 10L);
    }

    @Override
    public char charAt(int index) {
      if (--looks < 0) {
        throw new RanAway();
      }
      return name.charAt(index);
    }

    @Override
    public int length() {
      return name.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return name.substring(start, end);
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
