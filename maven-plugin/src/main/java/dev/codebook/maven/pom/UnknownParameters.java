package dev.codebook.maven.pom;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is configured and is no parameter of any goal. */
final class UnknownParameters {

  private static final Pattern TAG = Pattern.compile("<(/?)([^\\s/>?]+)[^>]*?(/?)>");

  private UnknownParameters() {}

  /**
   * A warning for each.
   *
   * @param configuration as XML, in the one element around all of it
   * @param known the parameters of all goals, as a configuration may be for several
   */
  static List<Diagnostic> find(String configuration, Set<String> known, PomText pom) {
    var findings = new ArrayList<Diagnostic>();
    Matcher tag = TAG.matcher(configuration);
    int depth = 0;
    while (tag.find()) {
      boolean closes = !tag.group(1).isEmpty();
      String element = tag.group(2);
      if (!closes && depth == 1 && !known.contains(element)) {
        findings.add(unknown(element, known, pom));
      }
      boolean isEmpty = !tag.group(3).isEmpty();
      depth += closes ? -1 : isEmpty ? 0 : 1;
    }
    return findings;
  }

  private static Diagnostic unknown(String element, Set<String> known, PomText pom) {
    return Rule.PARAMETER_UNKNOWN.at(
        pom.ofElement(element),
        "no goal has the parameter <" + element + ">",
        Suggestion.didYouMean(element, known));
  }
}
