package dev.codebook.maven.pom;

import dev.codebook.catalog.check.JavaNames;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.generator.naming.NamingProfile;
import dev.codebook.generator.plan.NamePattern;
import dev.codebook.generator.plan.TargetKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how one {@code <target>} names its type and its constants. */
final class TargetNames {

  private final TargetParameter parameter;
  private final KnownProfiles profiles;
  private final TargetFindings findings;

  TargetNames(TargetParameter parameter, KnownProfiles profiles, TargetFindings findings) {
    this.parameter = parameter;
    this.profiles = profiles;
    this.findings = findings;
  }

  /** The naming profiles that a target names, whether there are such or not. */
  static List<WantedProfile> wantedProfiles(TargetParameter parameter, TargetPosition position) {
    var wanted = new ArrayList<WantedProfile>();
    String profile = parameter.get(TargetParameter.PROFILE);
    if (profile != null) {
      wanted.add(new WantedProfile(profile, () -> position.of(TargetParameter.PROFILE, profile)));
    }
    wanted.addAll(
        wantedBy(TargetParameter.TYPE_NAME, parameter.get(TargetParameter.TYPE_NAME), position));
    wanted.addAll(
        wantedBy(TargetParameter.PACKAGE, parameter.get(TargetParameter.PACKAGE), position));
    return wanted;
  }

  private static List<WantedProfile> wantedBy(
      String element, @Nullable String pattern, TargetPosition position) {
    return pattern == null
        ? List.of()
        : NamePattern.profilesIn(pattern).stream()
            .map(name -> new WantedProfile(name, () -> position.of(element, pattern)))
            .toList();
  }

  /** The profile of its constants; the one that the kind has by default. */
  Optional<NamingProfile> profile(Optional<TargetKind> kind) {
    String name = parameter.get(TargetParameter.PROFILE);
    if (name != null && kind.isPresent() && !kind.get().hasConstants()) {
      findings.add(
          Rule.TARGET_PROFILE,
          TargetParameter.PROFILE,
          name,
          "a target " + Quote.of(kind.get().word()) + " has no constants to be named",
          "remove <profile>");
    }
    return name == null
        ? kind.map(TargetKind::defaultProfile).flatMap(profiles::named)
        : profile(name, TargetParameter.PROFILE, name);
  }

  /** The profile of that name, which stands in the value of an element. */
  private Optional<NamingProfile> profile(String name, String element, String value) {
    Optional<NamingProfile> profile = profiles.named(name);
    if (profile.isEmpty()) {
      findings.add(
          Rule.TARGET_PROFILE, element, value, KnownProfiles.unknown(name), profiles.hint(name));
    }
    return profile;
  }

  /** The name of the type; the one that the kind has by default. */
  Optional<NamePattern> typeName(Optional<TargetKind> kind) {
    String text = parameter.get(TargetParameter.TYPE_NAME);
    return text == null
        ? kind.map(known -> NamePattern.of(known.defaultTypeName()))
        : pattern(TargetParameter.TYPE_NAME, text);
  }

  /** The package of the type; empty for that of the build or of each catalogue. */
  Optional<NamePattern> packageName() {
    String text = parameter.get(TargetParameter.PACKAGE);
    if (text == null) {
      return Optional.of(NamePattern.of(""));
    }
    Optional<NamePattern> pattern = pattern(TargetParameter.PACKAGE, text);
    boolean isPlain = text.indexOf('{') < 0 && pattern.isPresent();
    if (isPlain && !JavaNames.isPackage(text)) {
      findings.add(
          Rule.PACKAGE_NAME,
          TargetParameter.PACKAGE,
          text,
          Quote.of(text) + " is not a Java package",
          JavaNames.PACKAGE_HINT);
      return Optional.empty();
    }
    return pattern;
  }

  private Optional<NamePattern> pattern(String element, String text) {
    if (!NamePattern.isWellFormed(text)) {
      findings.add(
          Rule.TARGET_PATTERN,
          element,
          text,
          "the braces in " + Quote.of(text) + " have no meaning",
          "write {name} for the catalogue's name, or {name:python} for what that profile makes"
              + " of it");
      return Optional.empty();
    }
    var named = new HashMap<String, NamingProfile>();
    List<String> names = NamePattern.profilesIn(text);
    for (String name : names) {
      profile(name, element, text).ifPresent(profile -> named.put(name, profile));
    }
    return named.keySet().containsAll(names)
        ? Optional.of(new NamePattern(text, named))
        : Optional.empty();
  }
}
