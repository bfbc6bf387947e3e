package dev.codebook.maven;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.maven.files.ProjectFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is compiled apart from what a goal generates: generated into one of its source roots, a type
 * would be compiled twice.
 *
 * @param meaning what a message calls it
 */
record OtherSources(List<String> roots, String meaning) {

  /** The source root that the output directory is in. */
  Optional<Path> rootAround(Path outputDirectory, ProjectFiles files) {
    Path output = outputDirectory.toAbsolutePath().normalize();
    for (String root : roots) {
      Path other = Path.of(root).toAbsolutePath().normalize();
      // Of one that has the whole project in it, not all can be compiled.
      if (output.startsWith(other) && !files.baseDirectory().startsWith(other)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /**
   * The finding about an output directory in a source root.
   *
   * @param root the name of that
   */
  Diagnostic shared(String root, Position position, String goal) {
    return Rule.OUTPUT_SHARED.at(
        position,
        Quote.of(goal) + " would write into " + root + ", which is compiled with the " + meaning,
        "leave <outputDirectory> out, or give each of the goals its own, in an <execution>");
  }
}
