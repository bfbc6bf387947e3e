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

  /** Made when it is first asked, which is never where all files are called like catalogues. */
  static final DefaultExcludes ALL = new DefaultExcludes();

  private static final String ANYWHERE = "**/";
  private static final String AND_BELOW = "/**";

  private final Set<String> folders = new HashSet<>();
  private final Set<String> files = new HashSet<>();
  private final List<Wildcard> wildcards = new ArrayList<>();

  private DefaultExcludes() {
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
    if (files.contains(name)) {
      return true;
    }
    for (Wildcard wildcard : wildcards) {
      if (wildcard.matches(name)) {
        return true;
      }
    }
    return false;
  }
}
