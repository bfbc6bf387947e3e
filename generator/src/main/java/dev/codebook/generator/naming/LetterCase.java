package dev.codebook.generator.naming;

import java.util.Locale;

/** How the letters of a word are written; the same in every locale. */
enum LetterCase {
  UPPER {
    @Override
    String apply(String word) {
      return word.toUpperCase(Locale.ROOT);
    }
  },

  LOWER {
    @Override
    String apply(String word) {
      return word.toLowerCase(Locale.ROOT);
    }
  },

  /** The first character in upper case, the others in lower case. */
  CAPITAL {
    @Override
    String apply(String word) {
      int first = word.offsetByCodePoints(0, 1);
      String capitals = UPPER.apply(word.substring(0, first));
      // A letter may be two in upper case: the capital of ß is S, and a small s follows.
      int capital = capitals.offsetByCodePoints(0, 1);
      return capitals.substring(0, capital)
          + LOWER.apply(capitals.substring(capital) + word.substring(first));
    }
  },

  /** As they are. */
  KEEP {
    @Override
    String apply(String word) {
      return word;
    }
  };

  /** The word, which is not empty, in this case. */
  abstract String apply(String word);
}
