package dev.codebook.maven.input;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.ProfileDeclaration;
import dev.codebook.catalog.read.InputLoader;
import dev.codebook.catalog.read.Loaded;
import dev.codebook.generator.naming.NamingProfile;
import dev.codebook.generator.naming.NamingProfiles;
import dev.codebook.maven.pom.WantedProfile;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds naming profiles that the project has no file for: Java classes in the plugin's
 * dependencies, and files in them or else in the project's.
 *
 * <p>Nothing is looked into before a name asks for it.
 */
final class ForeignProfiles {

  private final Strategies strategies;
  private final List<Jars> jars;
  private final List<Diagnostic> findings;
  private final List<ProfileDeclaration> declared = new ArrayList<>();
  private final List<NamingProfile> written = new ArrayList<>();

  /**
   * What is wrong with files of which one may be a profile that is found nowhere, by their places.
   */
  private final Map<String, List<Diagnostic>> unreadable = new LinkedHashMap<>();

  /**
   * @param jars in the order in which they are searched; what one has is not sought in the next
   */
  ForeignProfiles(Strategies strategies, List<Jars> jars, List<Diagnostic> findings) {
    this.strategies = strategies;
    this.jars = jars;
    this.findings = findings;
  }

  /**
   * All profiles that a build has: those that need no file, the project's own, and those that are
   * wanted and found elsewhere.
   */
  NamingProfiles with(List<ProfileDeclaration> own, Collection<WantedProfile> wanted)
      throws IOException {
    var known = new HashSet<>(NamingProfiles.builtIn().names());
    var pending = new ArrayDeque<>(wanted);
    for (ProfileDeclaration profile : own) {
      known.add(profile.name().value());
      addParent(profile, pending);
    }
    while (!pending.isEmpty()) {
      WantedProfile next = pending.remove();
      if (known.add(next.name())) {
        Optional<ProfileDeclaration> found = find(next);
        if (found.isPresent()) {
          addParent(found.get(), pending);
        }
      }
    }
    unreadable.values().forEach(findings::addAll);
    return NamingProfiles.of(own, declared, written, findings);
  }

  private static void addParent(ProfileDeclaration profile, Collection<WantedProfile> pending) {
    if (profile.parent().isPresent()) {
      pending.add(WantedProfile.of(profile.parent().get()));
    }
  }

  /** Adds what has the name, and answers it if it may have a parent. */
  private Optional<ProfileDeclaration> find(WantedProfile wanted) throws IOException {
    var owners = new ArrayList<String>();
    for (Strategies.Named strategy : strategies.named(wanted)) {
      owners.add(strategy.owner());
      written.add(strategy.profile());
    }
    Map<String, List<Diagnostic>> unread = new LinkedHashMap<>();
    List<Candidate> candidates = List.of();
    for (int i = 0; i < jars.size() && candidates.isEmpty(); i++) {
      candidates = candidates(jars.get(i), wanted.name(), unread);
    }
    candidates.forEach(candidate -> owners.add(candidate.owner()));
    if (owners.isEmpty()) {
      unreadable.putAll(unread);
    }
    if (owners.size() > 1) {
      findings.add(
          Rule.PROFILE_AMBIGUOUS.at(
              wanted.position().get(),
              "several naming profiles are called "
                  + Quote.of(wanted.name())
                  + ", in "
                  + String.join(" and ", owners.stream().sorted().toList()),
              "remove one of the dependencies, or rename one of the profiles"));
    }
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Loaded found = candidates.get(0).loaded();
    findings.addAll(found.findings());
    found.profile().ifPresent(declared::add);
    return found.profile();
  }

  /**
   * The profiles of that name.
   *
   * @param unread gets what is wrong with files that have the name in them, and cannot be read
   */
  private static List<Candidate> candidates(
      Jars jars, String name, Map<String, List<Diagnostic>> unread) throws IOException {
    var candidates = new ArrayList<Candidate>();
    for (Jars.Place place : jars.all()) {
      // Reading a catalogue costs more than looking whether the words are in it.
      String text = InputLoader.text(place.file()).source().text();
      if (text.contains("profile") && text.contains(name)) {
        Loaded loaded = InputLoader.load(place.file());
        if (loaded.profile().filter(each -> each.name().value().equals(name)).isPresent()) {
          candidates.add(new Candidate(place.owner(), loaded));
        } else if (loaded.profile().isEmpty() && loaded.catalogue().isEmpty()) {
          unread.put(place.owner() + "!" + place.file().name(), loaded.findings());
        }
      }
    }
    return candidates;
  }

  private record Candidate(String owner, Loaded loaded) {}
}
