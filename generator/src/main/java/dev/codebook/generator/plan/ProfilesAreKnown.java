package dev.codebook.generator.plan;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.Suggestion;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Entry;
import dev.codebook.catalog.model.GivenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reports names that an entry gives itself in a naming profile that there is not: most likely a
 * slip.
 */
final class ProfilesAreKnown {

  private final Catalogue catalogue;
  private final Set<String> known;

  /**
   * @param known the names of all profiles
   */
  ProfilesAreKnown(Catalogue catalogue, Set<String> known) {
    this.catalogue = catalogue;
    this.known = known;
  }

  List<Diagnostic> findings() {
    var findings = new ArrayList<Diagnostic>();
    for (Entry entry : catalogue.entries()) {
      for (GivenName name : entry.names().values()) {
        String profile = name.profile().value();
        if (!known.contains(profile)) {
          findings.add(
              Rule.PROFILE_UNKNOWN.at(
                  name.profile().position(),
                  "no naming profile is called " + Quote.of(profile),
                  Suggestion.didYouMean(profile, known)));
        }
      }
    }
    return findings;
  }
}
