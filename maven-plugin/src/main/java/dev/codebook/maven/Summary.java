package dev.codebook.maven;

import dev.codebook.maven.output.OutputDirectory;
import dev.codebook.maven.state.Output;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** The one line that tells what was made from what. */
final class Summary {

  /** Catalogues named at the most; more would not fit a line. */
  private static final int MOST_NAMED = 3;

  private Summary() {}

  /**
   * What is made of what.
   *
   * @param catalogueDirectory where the project's own catalogues would be
   */
  static String made(List<Output> outputs, String catalogueDirectory) {
    if (outputs.isEmpty()) {
      return "No catalogues in " + catalogueDirectory;
    }
    var catalogues = new LinkedHashSet<String>();
    for (Output output : outputs) {
      catalogues.add(output.catalogue());
    }
    int types = outputs.size();
    return types + (types == 1 ? " type" : " types") + " from " + named(List.copyOf(catalogues));
  }

  private static String named(List<String> catalogues) {
    int more = catalogues.size() - MOST_NAMED;
    return more <= 0
        ? String.join(", ", catalogues)
        : String.join(", ", catalogues.subList(0, MOST_NAMED)) + " and " + more + " more";
  }

  /** What had to be done for it. */
  static String changed(OutputDirectory.Changes changes) {
    var parts = new ArrayList<String>();
    if (!changes.written().isEmpty()) {
      parts.add(changes.written().size() + " written");
    }
    if (!changes.removed().isEmpty()) {
      parts.add(changes.removed().size() + " removed");
    }
    if (changes.unchanged() > 0) {
      parts.add(changes.unchanged() + " up to date");
    }
    return parts.isEmpty() ? "nothing to do" : String.join(", ", parts);
  }
}
