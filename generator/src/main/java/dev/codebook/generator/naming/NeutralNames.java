package dev.codebook.generator.naming;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Makes neutral names of the names that constants already have, wherever they come from: {@code
 * BASE_64_RESPONSE} is Base64Response, {@code deviceID} is DeviceID.
 *
 * <p>This is not the way back of any profile, as a constant knows less than a neutral name. What is
 * lost:
 *
 * <ul>
 *   <li>which words of a name in capitals are acronyms, unless they are given: {@code DEVICE_ID} is
 *       DeviceId, {@code MP4} is Mp4;
 *   <li>whether a word ended between a letter and a digit: {@code BASE_64} and {@code BASE64} are
 *       both Base64;
 *   <li>separators at the ends of a name, how many there were in one place, and of which kind.
 * </ul>
 *
 * <p>What is not lost is where a word ended between letters: where capitals, or digits, would run
 * together, an underscore stays between them, so that {@code X_Y_AXIS} is X_YAxis and {@code
 * STATUS_5_1} is Status5_1.
 */
public final class NeutralNames {

  /** Where neutral names are cut that have words of letters alone. */
  private static final Cuts CUTS = Cuts.atDigits(DigitBefore.NEVER, DigitAfter.NEVER);

  private final Map<String, String> acronyms = new HashMap<>();

  /**
   * @param acronyms words to be written as they are given, in whatever case a constant has them,
   *     also with digits after them: {@code ID}, {@code SSL}, {@code OAuth}
   */
  public NeutralNames(Collection<String> acronyms) {
    acronyms.forEach(acronym -> this.acronyms.put(folded(acronym), acronym));
  }

  /**
   * The neutral name of that constant.
   *
   * @param constant in capitals, in lower case or in camel case, with any separators
   * @return the name; the constant itself if it has neither letter nor digit
   */
  public String of(String constant) {
    boolean hasLowerCase = constant.codePoints().anyMatch(Character::isLowerCase);
    var name = new StringBuilder();
    String last = "";
    for (String word : WordSplitter.words(constant, CUTS)) {
      // Capitals inside a word mean something in a name that has lower case too.
      String written =
          acronym(word)
              .orElseGet(() -> hasLowerCase ? capitalised(word) : LetterCase.CAPITAL.apply(word));
      name.append(last.isEmpty() || isCut(last, written) ? "" : "_").append(written);
      last = written;
    }
    return name.length() == 0 ? constant : name.toString();
  }

  /** The word as it was given, with the digits after it, if it is an acronym. */
  private Optional<String> acronym(String word) {
    String whole = acronyms.get(folded(word));
    if (whole != null) {
      return Optional.of(whole);
    }
    int letters = word.length();
    while (letters > 0 && Character.isDigit(word.codePointBefore(letters))) {
      letters = word.offsetByCodePoints(letters, -1);
    }
    String start = acronyms.get(folded(word.substring(0, letters)));
    return start == null ? Optional.empty() : Optional.of(start + word.substring(letters));
  }

  /** The word with a capital at its start, and otherwise as it is. */
  private static String capitalised(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return LetterCase.UPPER.apply(word.substring(0, first)) + word.substring(first);
  }

  /** Whether it can be seen that a word ends between the two, as far as it needs to be. */
  private static boolean isCut(String last, String next) {
    boolean digitBefore = Character.isDigit(last.codePointBefore(last.length()));
    boolean digitAfter = Character.isDigit(next.codePointAt(0));
    if (digitBefore != digitAfter) {
      return true;
    }
    int end = 0;
    for (String word : WordSplitter.words(last + next, CUTS)) {
      end += word.length();
      if (end == last.length()) {
        return true;
      }
    }
    return false;
  }

  private static String folded(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
