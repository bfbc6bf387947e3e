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
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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
    List<Candidate> candidates = List.of();
    for (int i = 0; i < jars.size() && candidates.isEmpty(); i++) {
      candidates = candidates(jars.get(i), wanted.name());
    }
    candidates.forEach(candidate -> owners.add(candidate.owner()));
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

  /** The files that have a profile of that name, or would have it if they could be read. */
  private static List<Candidate> candidates(Jars jars, String name) throws IOException {
    var candidates = new ArrayList<Candidate>();
    for (Jars.Place place : jars.all()) {
      // Reading a catalogue costs more than looking whether the words are in it.
      String text = InputLoader.text(place.file()).source().text();
      if (text.contains("profile") && text.contains(name)) {
        Loaded loaded = InputLoader.load(place.file());
        boolean isRead = loaded.profile().isPresent() || loaded.catalogue().isPresent();
        if (isRead ? isCalled(name, loaded) : isMeantToBe(name, text)) {
          candidates.add(new Candidate(place.owner(), loaded));
        }
      }
    }
    return candidates;
  }

  private static boolean isCalled(String name, Loaded loaded) {
    return loaded.profile().filter(profile -> profile.name().value().equals(name)).isPresent();
  }

  private static boolean isMeantToBe(String name, String text) {
    String value = "[\"']?" + Pattern.quote(name) + "[\"']?";
    return Pattern.compile("(?m)^profile: +" + value + "\\s*(#.*)?$").matcher(text).find();
  }

  private record Candidate(String owner, Loaded loaded) {}
}
