package dev.codebook.maven;

import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
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
  static String made(Plan plan, String catalogueDirectory) {
    List<String> catalogues =
        plan.types().stream()
            .map(PlannedType::catalogue)
            .map(Catalogue::name)
            .map(Object::toString)
            .distinct()
            .toList();
    return catalogues.isEmpty()
        ? "No catalogues in " + catalogueDirectory
        : Quote.counted(plan.types().size(), "type", "types") + " from " + named(catalogues);
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
