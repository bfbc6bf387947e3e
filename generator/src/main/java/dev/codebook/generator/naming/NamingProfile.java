package dev.codebook.generator.naming;

import dev.codebook.catalog.check.JavaNames;
import java.util.List;
import java.util.Map;

/**
 * How names become identifiers.
 *
 * @param name what targets and entries call it
 * @param stripPrefixes the first of these that a name starts with, in whatever case, is removed
 *     once
 * @param cuts where the rest is cut into words
 * @param letterCase how words are written
 * @param firstCase how the first word is written
 * @param joiner what stands between words
 * @param prefix what stands before the joined words
 * @param suffix what stands after the joined words
 * @param exceptions names, or type and name with a dot between, and the identifier that each has
 *     instead
 * @param digitStart what is put before an identifier that would start with a digit
 * @param reservedSuffix what is put after an identifier that would be a keyword
 */
public record NamingProfile(
    String name,
    List<String> stripPrefixes,
    Cuts cuts,
    LetterCase letterCase,
    LetterCase firstCase,
    String joiner,
    String prefix,
    String suffix,
    Map<String, String> exceptions,
    String digitStart,
    String reservedSuffix) {

  public NamingProfile {
    stripPrefixes = List.copyOf(stripPrefixes);
    exceptions = Map.copyOf(exceptions);
  }

  /**
   * The identifier for a name of that type.
   *
   * <p>It need not be one that Java takes: a name without a letter or digit gives an empty one, and
   * a character that no identifier may have is kept.
   */
  public String identifier(String type, String source) {
    String ofType = exceptions.isEmpty() ? null : exceptions.get(type + "." + source);
    String given = ofType != null ? ofType : exceptions.get(source);
    return given != null ? given : legal(prefix + joined(words(source)) + suffix);
  }

  /** The words that the name is cut into. */
  public List<String> words(String source) {
    String stripped = stripped(source);
    // Joining words as they are is leaving the name as it is, its separators too.
    boolean kept =
        letterCase == LetterCase.KEEP && firstCase == LetterCase.KEEP && joiner.isEmpty();
    return kept ? List.of(stripped) : WordSplitter.words(stripped, cuts);
  }

  private String stripped(String source) {
    for (String start : stripPrefixes) {
      boolean remains = source.length() > start.length();
      if (remains && source.regionMatches(true, 0, start, 0, start.length())) {
        return source.substring(start.length());
      }
    }
    return source;
  }

  private String joined(List<String> words) {
    var identifier = new StringBuilder();
    for (String word : words) {
      boolean first = identifier.length() == 0;
      identifier.append(first ? "" : joiner).append((first ? firstCase : letterCase).apply(word));
    }
    return identifier.toString();
  }

  private String legal(String identifier) {
    boolean startsWithDigit = !identifier.isEmpty() && Character.isDigit(identifier.codePointAt(0));
    String started = startsWithDigit ? digitStart + identifier : identifier;
    return JavaNames.isKeyword(started) ? started + reservedSuffix : started;
  }
}
