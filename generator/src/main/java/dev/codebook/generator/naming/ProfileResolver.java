package dev.codebook.generator.naming;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.Suggestion;
import dev.codebook.catalog.model.ProfileDeclaration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes profiles of declarations, each after its parent.
 *
 * <p>A declaration with mistakes becomes a profile all the same, so that what else is wrong with
 * it, or is named by it, is found in the same run.
 */
final class ProfileResolver {

  private final Map<String, ProfileDeclaration> declared = new LinkedHashMap<>();
  private final Map<String, NamingProfile> profiles = new LinkedHashMap<>();

  /** Those that nothing can refer to: they are read for what is wrong with them alone. */
  private final List<ProfileDeclaration> unreachable = new ArrayList<>();

  private final Set<String> resolving = new LinkedHashSet<>();
  private final Collection<Diagnostic> findings;
  private final OptionReader options;

  ProfileResolver(Collection<Diagnostic> findings) {
    this.findings = findings;
    this.options = new OptionReader(findings);
  }

  /** By name, the profiles of the declarations and those that are written in Java. */
  Map<String, NamingProfile> profiles(
      List<ProfileDeclaration> declarations, List<NamingProfile> written) {
    for (NamingProfile profile : written) {
      profiles.put(profile.name(), profile);
    }
    for (ProfileDeclaration declaration : declarations) {
      declare(declaration);
    }
    for (ProfileDeclaration declaration : declared.values()) {
      resolve(declaration);
    }
    for (ProfileDeclaration declaration : unreachable) {
      profile(declaration);
    }
    return profiles;
  }

  private void declare(ProfileDeclaration declaration) {
    String name = declaration.name().value();
    if (name.isEmpty()) {
      // It has been told so.
      unreachable.add(declaration);
      return;
    }
    if (BuiltInProfiles.names().contains(name)) {
      findings.add(
          Rule.PROFILE_TAKEN.at(
              declaration.name().position(),
              "the naming profile " + Quote.of(name) + " is built in",
              "give yours a name of its own, and start from it with \"extends: " + name + "\""));
      unreachable.add(declaration);
      return;
    }
    ProfileDeclaration owner = declared.putIfAbsent(name, declaration);
    if (owner != null) {
      findings.add(
          Rule.PROFILE_TAKEN.at(
              declaration.name().position(),
              "the naming profile " + Quote.of(name) + " is declared already",
              "it is declared at " + owner.name().position().coordinates() + "; rename one"));
      unreachable.add(declaration);
    }
  }

  private NamingProfile resolve(ProfileDeclaration declaration) {
    String name = declaration.name().value();
    NamingProfile known = profiles.get(name);
    if (known != null) {
      return known;
    }
    resolving.add(name);
    NamingProfile profile = profile(declaration);
    resolving.remove(name);
    profiles.put(name, profile);
    return profile;
  }

  private NamingProfile profile(ProfileDeclaration declaration) {
    return options.profile(declaration, parent(declaration));
  }

  private NamingProfile parent(ProfileDeclaration declaration) {
    if (declaration.parent().isEmpty()) {
      return OptionReader.DEFAULTS;
    }
    Located<String> name = declaration.parent().get();
    if (resolving.contains(name.value())) {
      findings.add(cycle(name));
      return OptionReader.DEFAULTS;
    }
    Optional<NamingProfile> parent = named(name.value());
    if (parent.isEmpty()) {
      findings.add(
          Rule.EXTENDS_UNKNOWN.at(
              name.position(),
              "no naming profile is called " + Quote.of(name.value()),
              Suggestion.didYouMean(name.value(), names(declaration))));
      return OptionReader.DEFAULTS;
    }
    if (!(parent.get().strategy() instanceof NamingOptions)) {
      findings.add(
          Rule.EXTENDS_UNKNOWN.at(
              name.position(),
              "the naming profile "
                  + Quote.of(name.value())
                  + " is a Java class, which has no options to start from",
              "start from another, or write this one in Java too"));
      return OptionReader.DEFAULTS;
    }
    return parent.get();
  }

  private Optional<NamingProfile> named(String name) {
    ProfileDeclaration declaration = declared.get(name);
    return declaration == null
        ? BuiltInProfiles.named(name).or(() -> Optional.ofNullable(profiles.get(name)))
        : Optional.of(resolve(declaration));
  }

  private Set<String> names(ProfileDeclaration extending) {
    var names = new LinkedHashSet<>(BuiltInProfiles.names());
    names.addAll(declared.keySet());
    names.remove(extending.name().value());
    return names;
  }

  private Diagnostic cycle(Located<String> parent) {
    var path = new ArrayList<>(resolving);
    List<String> cycle = path.subList(path.indexOf(parent.value()), path.size());
    return Rule.EXTENDS_CYCLE.at(
        parent.position(),
        "the naming profile "
            + Quote.of(parent.value())
            + " extends itself: "
            + String.join(" → ", cycle)
            + " → "
            + parent.value(),
        "a chain of profiles ends with one that extends nothing, or a built-in one");
  }
}
