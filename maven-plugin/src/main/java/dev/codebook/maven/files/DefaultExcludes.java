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

  private static final Set<String> FOLDERS = new HashSet<>();
  private static final Set<String> FILES = new HashSet<>();
  private static final List<Wildcard> WILDCARDS = new ArrayList<>();

  static {
    for (String pattern : AbstractScanner.DEFAULTEXCLUDES) {
      String name = pattern.startsWith(ANYWHERE) ? pattern.substring(ANYWHERE.length()) : pattern;
      int star = name.indexOf('*');
      if (name.endsWith(AND_BELOW)) {
        FOLDERS.add(name.substring(0, name.length() - AND_BELOW.length()));
      } else if (star >= 0) {
        WILDCARDS.add(new Wildcard(name.substring(0, star), name.substring(star + 1)));
      } else {
        FILES.add(name);
      }
    }
  }

  private DefaultExcludes() {}

  /** A pattern with one star, between what a name begins and ends with. */
  private record Wildcard(String before, String after) {

    boolean matches(String name) {
      return name.startsWith(before)
          && name.endsWith(after)
          && name.length() >= before.length() + after.length();
    }
  }

  /** Whether nothing in the folder of that simple name counts. */
  static boolean haveFolder(String name) {
    return FOLDERS.contains(name);
  }

  /** Whether the file of that simple name does not count. */
  static boolean haveFile(String name) {
    if (FILES.contains(name)) {
      return true;
    }
    for (Wildcard wildcard : WILDCARDS) {
      if (wildcard.matches(name)) {
        return true;
      }
    }
    return false;
  }
}
