package dev.codebook.maven.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.codehaus.plexus.util.AbstractScanner;

/**
 * What version control and editors leave behind, as everywhere in Maven; sorted by kind, as each of
 * the patterns would otherwise be tried on each file of each build.
 */
final class DefaultExcludes {

  private static final String ANYWHERE = "**/";
  private static final String AND_BELOW = "/**";

  private final Set<String> folders = new HashSet<>();
  private final Set<String> files = new HashSet<>();
  private final List<Wildcard> wildcards = new ArrayList<>();

  DefaultExcludes() {
    for (String pattern : AbstractScanner.DEFAULTEXCLUDES) {
      String name = pattern.startsWith(ANYWHERE) ? pattern.substring(ANYWHERE.length()) : pattern;
      int star = name.indexOf('*');
      if (name.endsWith(AND_BELOW)) {
        folders.add(name.substring(0, name.length() - AND_BELOW.length()));
      } else if (star >= 0) {
        wildcards.add(new Wildcard(name.substring(0, star), name.substring(star + 1)));
      } else {
        files.add(name);
      }
    }
  }

  /** A pattern with one star, between what a name begins and ends with. */
  private record Wildcard(String before, String after) {

    boolean matches(String name) {
      return name.startsWith(before)
          && name.endsWith(after)
          && name.length() >= before.length() + after.length();
    }
  }

  /** Whether nothing in the folder of that simple name counts. */
  boolean haveFolder(String name) {
    return folders.contains(name);
  }

  /** Whether the file of that simple name does not count. */
  boolean haveFile(String name) {
    return files.contains(name) || !isPlain(name) && matchesOne(name);
  }

  /**
   * Whether the name begins and ends as those of most files do, and none of the wildcards does: a
   * cold JVM takes longer to try them than to look at the file.
   */
  private static boolean isPlain(String name) {
    return Character.isLetterOrDigit(name.charAt(0))
        && Character.isLetterOrDigit(name.charAt(name.length() - 1));
  }

  private boolean matchesOne(String name) {
    for (Wildcard wildcard : wildcards) {
      if (wildcard.matches(name)) {
        return true;
      }
    }
    return false;
  }
}
