package dev.codebook.catalog.model;

import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.SourceText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A naming profile as one file declares it: what is written there, of which only whoever names
 * things knows the meaning.
 *
 * <p>What a declaration leaves out, it has from its parent.
 *
 * @param parent the name of the profile that it starts from
 * @param stripPrefixes beginnings of names that are removed
 * @param atoms regular expressions
 * @param options the options that have a single value, by their keys, in the order of the file
 * @param exceptions by their keys, in the order of the file
 */
public record ProfileDeclaration(
    Located<String> name,
    Optional<Located<String>> parent,
    Optional<List<Located<String>>> stripPrefixes,
    Optional<List<Located<String>>> atoms,
    Map<String, Located<String>> options,
    Map<String, GivenIdentifier> exceptions) {

  /** What to do about what is no name of a profile. */
  public static final String NAME_HINT =
      "letters and digits, also -, _ and . after the first, such as split-digits";

  public ProfileDeclaration {
    stripPrefixes = stripPrefixes.map(List::copyOf);
    atoms = atoms.map(List::copyOf);
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    exceptions = Collections.unmodifiableMap(new LinkedHashMap<>(exceptions));
  }

  /** The file it was read from. */
  public SourceText source() {
    return name.position().source();
  }

  /**
   * Whether a profile can be called so: names stand in lists on the command line, and in the braces
   * of patterns.
   */
  public static boolean isName(String name) {
    boolean inside = false;
    for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
      int c = name.codePointAt(i);
      boolean between = c == '-' || c == '_' || c == '.';
      if (between ? !inside : !Character.isLetterOrDigit(c)) {
        return false;
      }
      inside = true;
    }
    return inside;
  }
}
