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

  private final Optional<MatchPatterns> includes;
  private final Optional<MatchPatterns> excludes;

  /**
   * @param includes what counts; if there are none, all YAML does
   * @param excludes what does not, though it is included
   */
  FilePatterns(List<String> includes, List<String> excludes) {
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

  /** Whether the file at that path, below the folder, counts. */
  boolean match(String path) {
    boolean included = includes.isPresent() ? includes.get().matches(path, true) : isYaml(path);
    return included && !(excludes.isPresent() && excludes.get().matches(path, true));
  }

  private static boolean isYaml(String path) {
    return path.endsWith(".yaml") || path.endsWith(".yml");
  }
}
