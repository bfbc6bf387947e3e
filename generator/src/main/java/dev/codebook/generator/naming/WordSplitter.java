package dev.codebook.generator.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;

/** Cuts one name into words, in one pass over its characters. */
final class WordSplitter {

  private enum Kind {
    LOWER,
    UPPER,

    /** A letter without case. */
    LETTER,
    DIGIT,
    SEPARATOR,
    OTHER
  }

  /** The kinds of what names consist of as a rule: asking Unicode takes most of the time. */
  private static final Kind[] ASCII = kindsOfAscii();

  private final String name;
  private final int[] codePoints;
  private final Kind[] kinds;
  private final Cuts cuts;
  private final boolean hasInnerDigit;

  private WordSplitter(String name, Cuts cuts) {
    this.name = name;
    this.codePoints = codePoints(name);
    this.kinds = kinds(codePoints);
    this.cuts = cuts;
    this.hasInnerDigit = hasInnerDigit(kinds);
  }

  /** The words of the name; separators belong to none, unless an atom holds them together. */
  static List<String> words(String name, Cuts cuts) {
    return new WordSplitter(name, cuts).words();
  }

  private List<String> words() {
    boolean[] inAtom = insideAtoms();
    var words = new ArrayList<String>();
    // Where the word that goes on to the current character begins.
    int word = 0;
    // Where the letters that end before the current character begin.
    int letters = 0;
    boolean lettersAreLower = true;
    for (int i = 0; i < codePoints.length; i = next(i)) {
      boolean separates = kinds[i] == Kind.SEPARATOR && !inAtom[i] && !inAtom[i + 1];
      if (separates || i > 0 && !inAtom[i] && isCut(i, letters, lettersAreLower)) {
        addWord(word, i, words);
        word = separates ? i + 1 : i;
      }
      if (isLetter(kinds[i])) {
        lettersAreLower &= kinds[i] == Kind.LOWER;
      } else {
        letters = i + 1;
        lettersAreLower = true;
      }
    }
    addWord(word, codePoints.length, words);
    return words;
  }

  /** The next character that tells anything: a small letter after another one does not. */
  private int next(int i) {
    int next = i + 1;
    if (kinds[i] == Kind.LOWER) {
      while (next < kinds.length && kinds[next] == Kind.LOWER) {
        next++;
      }
    }
    return next;
  }

  private void addWord(int start, int end, List<String> words) {
    if (start < end) {
      words.add(new String(codePoints, start, end - start));
    }
  }

  /** Whether a word begins at the character, which is not the first. */
  private boolean isCut(int i, int letters, boolean lettersAreLower) {
    if (isMark(codePoints[i])) {
      return false;
    }
    Kind before = kinds[i - 1];
    Kind here = kinds[i];
    if (before == Kind.LOWER && here == Kind.UPPER) {
      return cuts.lowerUpper() == LowerUpper.ANY || lowerFollows(i);
    }
    if (before == Kind.UPPER && here == Kind.UPPER) {
      return isCutBetweenCapitals(i);
    }
    if (isLetter(before) && here == Kind.DIGIT) {
      return isCutBeforeDigit(before, letters, lettersAreLower);
    }
    return before == Kind.DIGIT && isLetter(here) && isCutAfterDigit(i);
  }

  private boolean isCutBetweenCapitals(int i) {
    return switch (cuts.acronyms()) {
      case END -> lowerFollows(i);
      case KEEP -> false;
      case EACH -> true;
    };
  }

  private boolean isCutBeforeDigit(Kind before, int letters, boolean lettersAreLower) {
    return switch (cuts.digitBefore()) {
      case NEVER -> false;
      case LOWER -> before == Kind.LOWER;
      case INNER -> {
        boolean lowerBetweenDigits =
            lettersAreLower && letters > 0 && kinds[letters - 1] == Kind.DIGIT;
        yield hasInnerDigit && before == Kind.LOWER && !lowerBetweenDigits;
      }
      case ALWAYS -> true;
    };
  }

  private boolean isCutAfterDigit(int i) {
    return switch (cuts.digitAfter()) {
      case NEVER -> false;
      case WORD -> kinds[i] == Kind.UPPER && lowerFollows(i);
      case UPPER -> kinds[i] == Kind.UPPER;
      case ALWAYS -> true;
    };
  }

  private boolean lowerFollows(int i) {
    return i + 1 < kinds.length && kinds[i + 1] == Kind.LOWER;
  }

  private static boolean isLetter(Kind kind) {
    return kind == Kind.LOWER || kind == Kind.UPPER || kind == Kind.LETTER;
  }

  /**
   * True for each character that no cut may be made before, because an atom holds it to the one
   * before.
   */
  private boolean[] insideAtoms() {
    var inside = new boolean[codePoints.length + 1];
    if (cuts.atoms().isEmpty()) {
      return inside;
    }
    int[] places = places();
    for (Atom atom : cuts.atoms()) {
      Matcher matcher = atom.matcher(name);
      while (atom.find(matcher, name)) {
        int start = places[matcher.start()];
        int end = places[matcher.end()];
        if (end - start > 1) {
          Arrays.fill(inside, start + 1, end, true);
        }
      }
    }
    return inside;
  }

  /**
   * Which character each index of the name is in, and what follows the last: a match of nothing may
   * be between the two halves of one.
   */
  private int[] places() {
    var places = new int[name.length() + 1];
    int index = 0;
    for (int i = 0; i < codePoints.length; i++) {
      int end = index + Character.charCount(codePoints[i]);
      Arrays.fill(places, index, end, i);
      index = end;
    }
    places[index] = codePoints.length;
    return places;
  }

  private static int[] codePoints(String name) {
    char[] chars = name.toCharArray();
    var codePoints = new int[chars.length];
    int count = 0;
    int i = 0;
    while (i < chars.length) {
      int c = Character.isHighSurrogate(chars[i]) ? Character.codePointAt(chars, i) : chars[i];
      codePoints[count++] = c;
      i += Character.charCount(c);
    }
    return count == codePoints.length ? codePoints : Arrays.copyOf(codePoints, count);
  }

  private static Kind[] kinds(int[] codePoints) {
    var kinds = new Kind[codePoints.length];
    for (int i = 0; i < codePoints.length; i++) {
      int codePoint = codePoints[i];
      if (codePoint < ASCII.length) {
        kinds[i] = ASCII[codePoint];
      } else {
        // A mark goes with the character that it stands on.
        boolean goesWithLast = isMark(codePoint) && i > 0 && kinds[i - 1] != Kind.SEPARATOR;
        kinds[i] = goesWithLast ? kinds[i - 1] : kindByUnicode(codePoint);
      }
    }
    return kinds;
  }

  private static Kind[] kindsOfAscii() {
    var kinds = new Kind[128];
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = kindByUnicode(c);
    }
    return kinds;
  }

  private static Kind kindByUnicode(int codePoint) {
    if (Character.isDigit(codePoint)) {
      return Kind.DIGIT;
    }
    if (Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint)) {
      return Kind.UPPER;
    }
    if (Character.isLowerCase(codePoint)) {
      return Kind.LOWER;
    }
    if (Character.isLetter(codePoint)) {
      return Kind.LETTER;
    }
    return isSeparator(codePoint) ? Kind.SEPARATOR : Kind.OTHER;
  }

  private static boolean isMark(int codePoint) {
    if (codePoint < ASCII.length) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isSeparator(int codePoint) {
    return codePoint == '_'
        || codePoint == '-'
        || codePoint == '.'
        || Character.isWhitespace(codePoint);
  }

  private static boolean hasInnerDigit(Kind[] kinds) {
    int end = kinds.length;
    while (end > 0 && kinds[end - 1] == Kind.DIGIT) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      if (kinds[i] == Kind.DIGIT) {
        return true;
      }
    }
    return false;
  }
}
