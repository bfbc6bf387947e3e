package dev.codebook.maven.files;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codehaus.plexus.util.MatchPatterns;

/**
 * Which files of a folder count, by Ant patterns.
 *
 * <p>Most poms have none, and then none is tried: to try one takes a cold JVM longer than to look
 * at the file itself.
 */
final class FilePatterns {

  private final int start;
  private final Optional<MatchPatterns> includes;
  private final Optional<MatchPatterns> excludes;

  /**
   * @param prefix what the names of the files in the folder begin with
   * @param includes what counts; if there are none, all YAML does
   * @param excludes what does not, though it is included
   */
  FilePatterns(String prefix, List<String> includes, List<String> excludes) {
    this.start = prefix.length();
    this.includes = patterns(includes);
    this.excludes = patterns(excludes);
  }

  private static Optional<MatchPatterns> patterns(List<String> given) {
    if (given.isEmpty()) {
      return Optional.empty();
    }
    var patterns = new ArrayList<String>();
    for (String pattern : given) {
      String slashed = pattern.strip();
      String whole = slashed.endsWith("/") ? slashed + "**" : slashed;
      patterns.add(whole.replace('/', File.separatorChar));
    }
    return Optional.of(MatchPatterns.from(patterns));
  }

  /** Whether the file of that name counts. */
  boolean match(String name) {
    boolean included = includes.isPresent() ? matches(includes.get(), name) : isYaml(name);
    return included && !exclude(name);
  }

  /** Whether what is called so does not count, nor anything in a folder of that name. */
  boolean exclude(String name) {
    return excludes.isPresent() && matches(excludes.get(), name);
  }

  private boolean matches(MatchPatterns patterns, String name) {
    return patterns.matches(name.substring(start).replace('/', File.separatorChar), true);
  }

  /** Whether it is called as YAML is. */
  static boolean isYaml(String name) {
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }
}
