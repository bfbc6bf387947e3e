package dev.codebook.generator.plan;

import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.Suggestion;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Entry;
import dev.codebook.catalog.model.GivenIdentifier;
import java.util.Set;

/**
 * Reports names that an entry gives itself in a naming profile that there is not: most likely a
 * slip.
 */
final class ProfilesAreKnown {

  private ProfilesAreKnown() {}

  /**
   * @param known the names of all profiles
   */
  static void check(Catalogue catalogue, Set<String> known, Findings findings) {
    for (Entry entry : catalogue.entries()) {
      for (GivenIdentifier given : entry.names().values()) {
        String profile = given.key().value();
        if (!known.contains(profile)) {
          findings.add(
              Rule.PROFILE_UNKNOWN.at(
                  given.key().position(),
                  "no naming profile is called " + Quote.of(profile),
                  Suggestion.didYouMean(profile, known)));
        }
      }
    }
  }
}
