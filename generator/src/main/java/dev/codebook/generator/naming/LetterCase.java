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
      return word.substring(0, first).toUpperCase(Locale.ROOT)
          + word.substring(first).toLowerCase(Locale.ROOT);
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
