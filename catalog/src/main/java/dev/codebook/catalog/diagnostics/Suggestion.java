package dev.codebook.catalog.diagnostics;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the word that someone meant. */
public final class Suggestion {

  /**
   * Words longer than this are not compared: nobody mistypes them by a letter, and the comparison
   * is quadratic.
   */
  private static final int LONGEST = 100;

  /** More words are not compared: a file full of slips would keep the build busy for minutes. */
  private static final int MOST_COMPARED = 500;

  /** Words shown at the most where none is near. */
  private static final int MOST_SHOWN = 20;

  private Suggestion() {}

  /** {@code did you mean "x"?}, or else the words there are. */
  public static String didYouMean(String word, Collection<String> known) {
    return didYouMean(word, known, shown(known));
  }

  private static String shown(Collection<String> known) {
    String words = known.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
    String more = known.size() > MOST_SHOWN ? ", …" : "";
    return known.isEmpty() ? "" : "known here: " + words + more;
  }

  /** {@code did you mean "x"?}, or what is to be said where no word is near. */
  public static String didYouMean(String word, Collection<String> known, String otherwise) {
    return nearest(word, known)
        .map(candidate -> "did you mean " + Quote.of(candidate) + "?")
        .orElse(otherwise);
  }

  /**
   * The known word that is one slip away: two edits at the most, one in a short word, none in a
   * letter. Where there is none, the first that begins with the word or that the word begins with,
   * however long the rest. Case does not count, and {@code _} is as good as {@code -}.
   */
  private static Optional<String> nearest(String word, Collection<String> known) {
    if (word.length() > LONGEST || known.size() > MOST_COMPARED) {
      return Optional.empty();
    }
    String wanted = fold(word);
    int limit = word.length() < 2 ? 0 : word.length() <= 4 ? 1 : 2;
    Optional<String> best = Optional.empty();
    for (String candidate : known) {
      if (Math.abs(candidate.length() - word.length()) <= limit) {
        int distance = distance(wanted, fold(candidate));
        if (distance <= limit) {
          limit = distance - 1;
          best = Optional.of(candidate);
        }
      }
    }
    return best.or(
        () -> known.stream().filter(candidate -> isBeginning(wanted, fold(candidate))).findFirst());
  }

  /** {@code bool} for {@code boolean}, {@code integer} for {@code int}. */
  private static boolean isBeginning(String a, String b) {
    return Math.min(a.length(), b.length()) >= 3 && (a.startsWith(b) || b.startsWith(a));
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other.
   */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        best = Math.min(best, cost[i - 1][j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          best = Math.min(best, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = best;
      }
    }
    return cost[a.length()][b.length()];
  }
}
