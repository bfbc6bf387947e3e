package dev.codebook.maven.input;

import dev.codebook.catalog.BundledCatalogues;
import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.Suggestion;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.maven.pom.PomText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds catalogues by name: bundled with us, in the plugin's own dependencies, or else in those of
 * the project, which are resolved only if a name asks for it.
 */
final class NamedCatalogues {

  private final Jars plugin;
  private final DependencyJars dependencies;
  private final PomText pom;
  private final List<Diagnostic> findings;

  NamedCatalogues(
      Jars plugin, DependencyJars dependencies, PomText pom, List<Diagnostic> findings) {
    this.plugin = plugin;
    this.dependencies = dependencies;
    this.pom = pom;
    this.findings = findings;
  }

  /** The catalogues of those names, in that order; a name that none or several have is reported. */
  List<InputFile> find(List<@Nullable String> names) throws IOException {
    var files = new ArrayList<InputFile>();
    for (String name : new LinkedHashSet<>(names)) {
      if (name == null) {
        findings.add(
            Rule.CATALOGUE_UNKNOWN.at(
                pom.ofEmpty("catalogue"), "a <catalogue> has no name", "name one, or remove it"));
      } else {
        find(name).ifPresent(files::add);
      }
    }
    return files;
  }

  private Optional<InputFile> find(String name) throws IOException {
    String resource = BundledCatalogues.resource(name);
    List<Jars.Place> places = plugin.find(resource);
    if (places.isEmpty()) {
      places = dependencies.find(resource);
    }
    if (places.isEmpty()) {
      findings.add(unknown(name));
      return Optional.empty();
    }
    if (places.size() > 1 && !isOurs(name, places)) {
      findings.add(ambiguous(name, places));
      return Optional.empty();
    }
    return Optional.of(places.get(0).file());
  }

  /** Whether all are the bundled one: our own jars may be there beside the plugin's. */
  private static boolean isOurs(String name, List<Jars.Place> places) throws IOException {
    if (!BundledCatalogues.names().contains(name)) {
      return false;
    }
    byte[] first = places.get(0).file().content().read();
    for (Jars.Place place : places) {
      if (!Arrays.equals(first, place.file().content().read())) {
        return false;
      }
    }
    return true;
  }

  private Diagnostic unknown(String name) {
    return Rule.CATALOGUE_UNKNOWN.at(
        pom.ofCatalogue(name),
        "no catalogue is called "
            + Quote.of(name)
            + ": nothing has "
            + BundledCatalogues.resource(name),
        hintFor(name) + dependencies.unresolved());
  }

  private static String hintFor(String name) {
    List<String> bundled = BundledCatalogues.names();
    return Suggestion.didYouMean(
        name,
        bundled,
        "bundled: "
            + String.join(", ", bundled)
            + "; others come in a dependency of the plugin or of the project");
  }

  private Diagnostic ambiguous(String name, List<Jars.Place> places) {
    List<String> jars = places.stream().map(Jars.Place::owner).sorted().toList();
    return Rule.CATALOGUE_AMBIGUOUS.at(
        pom.ofCatalogue(name),
        "several catalogues are called " + Quote.of(name) + ", in " + String.join(" and ", jars),
        "remove one of the dependencies, or rename one of the catalogues");
  }
}
