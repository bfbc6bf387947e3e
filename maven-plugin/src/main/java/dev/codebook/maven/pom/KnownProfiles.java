package dev.codebook.maven.pom;

import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Suggestion;
import dev.codebook.generator.naming.NamingProfile;
import dev.codebook.generator.naming.NamingProfiles;
import java.util.Optional;

/**
 * The naming profiles that a build has, and where others may be that it could not look into.
 *
 * @param notLookedInto an addition to the hint where a profile is unknown; may be empty
 */
public record KnownProfiles(NamingProfiles profiles, String notLookedInto) {

  public Optional<NamingProfile> named(String name) {
    return profiles.named(name);
  }

  /** What is wrong with the name of an unknown profile. */
  public static String unknown(String name) {
    return "no naming profile is called " + Quote.of(name);
  }

  /** What to do about the name of an unknown profile. */
  public String hint(String name) {
    return Suggestion.didYouMean(name, profiles.names()) + notLookedInto;
  }
}
