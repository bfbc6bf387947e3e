package dev.codebook.generator.naming;

import dev.codebook.catalog.check.JavaNames;
import java.util.List;
import java.util.Optional;

/**
 * The options of a naming profile: how words are cut and joined.
 *
 * @param profile what targets and entries call it
 * @param stripPrefixes the first of these that a name starts with, in whatever case, is removed
 *     once
 * @param cuts where the rest is cut into words
 * @param letterCase how words are written
 * @param firstCase how the first word is written, if not like the others
 * @param joiner what stands between words
 * @param prefix what stands before the joined words
 * @param suffix what stands after the joined words
 * @param digitStart what is put before an identifier that would start with a digit
 * @param reservedSuffix what is put after an identifier that would be a keyword
 */
record NamingOptions(
    String profile,
    List<String> stripPrefixes,
    Cuts cuts,
    LetterCase letterCase,
    Optional<LetterCase> firstCase,
    String joiner,
    String prefix,
    String suffix,
    String digitStart,
    String reservedSuffix)
    implements NamingStrategy {

  /** What an identifier takes as a rule. */
  private static final int USUAL_LENGTH = 64;

  NamingOptions {
    stripPrefixes = List.copyOf(stripPrefixes);
  }

  /** Those that say how words are cut and joined, and nothing more. */
  static NamingOptions joining(
      String profile,
      Cuts cuts,
      LetterCase letterCase,
      Optional<LetterCase> firstCase,
      String joiner) {
    return new NamingOptions(
        profile, List.of(), cuts, letterCase, firstCase, joiner, "", "", "_", "_");
  }

  /**
   * {@inheritDoc}
   *
   * <p>It need not be one that Java takes: a name without a letter or digit gives an empty one, and
   * a character that no identifier may have is kept.
   */
  @Override
  public String identifier(String type, String name) {
    var identifier = new StringBuilder(USUAL_LENGTH).append(prefix);
    String before = "";
    LetterCase written = caseOfFirst();
    for (String word : words(name)) {
      identifier.append(before).append(written.apply(word));
      before = joiner;
      written = letterCase;
    }
    return legal(identifier.append(suffix).toString());
  }

  @Override
  public List<String> words(String name) {
    String stripped = stripped(name);
    // Joining words as they are is leaving the name as it is, its separators too.
    boolean kept =
        letterCase == LetterCase.KEEP && caseOfFirst() == LetterCase.KEEP && joiner.isEmpty();
    return kept ? List.of(stripped) : WordSplitter.words(stripped, cuts);
  }

  private LetterCase caseOfFirst() {
    return firstCase.orElse(letterCase);
  }

  private String stripped(String name) {
    for (String start : stripPrefixes) {
      boolean remains = name.length() > start.length();
      if (remains && name.regionMatches(true, 0, start, 0, start.length())) {
        return name.substring(start.length());
      }
    }
    return name;
  }

  private String legal(String identifier) {
    boolean startsWithDigit = !identifier.isEmpty() && Character.isDigit(identifier.codePointAt(0));
    String started = startsWithDigit ? digitStart + identifier : identifier;
    return JavaNames.isKeyword(started) ? started + reservedSuffix : started;
  }
}
