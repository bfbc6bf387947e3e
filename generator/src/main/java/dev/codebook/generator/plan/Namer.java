package dev.codebook.generator.plan;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.generator.naming.NamingFailed;
import dev.codebook.generator.naming.NamingProfile;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Has profiles name the things of one type; one that fails at it is asked no more. */
final class Namer {

  private final Findings findings;
  private final Set<String> failed = new HashSet<>();

  Namer(Findings findings) {
    this.findings = findings;
  }

  /**
   * The identifier that the profile makes of a name of that type; empty if it fails.
   *
   * @param position where the name is written
   */
  Optional<String> identifier(NamingProfile profile, String type, String name, Position position) {
    if (failed.contains(profile.name())) {
      return Optional.empty();
    }
    try {
      return Optional.of(profile.identifier(type, name));
    } catch (NamingFailed e) {
      addFailure(profile, e.finding(position));
      return Optional.empty();
    }
  }

  /**
   * The words that the profile cuts a name into; none if it fails.
   *
   * @param position where the name is written
   */
  List<String> words(NamingProfile profile, String name, Position position) {
    if (failed.contains(profile.name())) {
      return List.of();
    }
    try {
      return profile.words(name);
    } catch (NamingFailed e) {
      addFailure(profile, e.finding(position));
      return List.of();
    }
  }

  private void addFailure(NamingProfile profile, Diagnostic finding) {
    failed.add(profile.name());
    findings.addFailure(profile.name(), finding);
  }
}
