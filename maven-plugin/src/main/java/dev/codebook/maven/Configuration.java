package dev.codebook.maven;

import dev.codebook.catalog.check.JavaNames;
import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.Suggestion;
import dev.codebook.generator.naming.BuiltInProfiles;
import dev.codebook.generator.naming.NamingProfile;
import dev.codebook.generator.plan.Target;
import dev.codebook.generator.plan.TargetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the pom asks for, checked.
 *
 * @param packageName the package of everything; empty for that of each catalogue
 */
record Configuration(List<Target> targets, String packageName) {

  /** The parameters with their defaults; what is wrong with them goes to the findings. */
  static Configuration read(
      List<TargetParameter> targets,
      @Nullable String packageName,
      PomText pom,
      List<Diagnostic> findings) {
    return new Reading(pom, findings).configuration(targets, packageName);
  }

  /** The reading of one configuration. */
  private record Reading(PomText pom, List<Diagnostic> findings) {

    Configuration configuration(List<TargetParameter> parameters, @Nullable String packageName) {
      String checkedPackage = packageName(packageName);
      if (parameters.isEmpty()) {
        return new Configuration(Target.all(), checkedPackage);
      }
      var targets = new ArrayList<Target>();
      for (int i = 0; i < parameters.size(); i++) {
        target(i, parameters.get(i)).ifPresent(targets::add);
      }
      // With one of them missing, it may be the one that is sought.
      for (int i = 0; i < parameters.size() && targets.size() == parameters.size(); i++) {
        TargetKind of = targets.get(i).of();
        boolean standsForNothing = targets.stream().noneMatch(other -> other.kind() == of);
        if (targets.get(i).kind() == TargetKind.ALIASES && standsForNothing) {
          findings.add(nothingToStandFor(i, of.word()));
        }
      }
      return new Configuration(List.copyOf(targets), checkedPackage);
    }

    private Optional<Target> target(int number, TargetParameter parameter) {
      Optional<TargetKind> kind = kind(number, parameter.kind());
      Optional<NamingProfile> profile = profile(number, parameter.profile(), kind);
      Optional<TargetKind> of = of(number, parameter.of());
      String packageName = packageName(parameter.packageName());
      if (kind.isEmpty() || profile.isEmpty() || of.isEmpty()) {
        return Optional.empty();
      }
      String typeName =
          Objects.requireNonNullElse(parameter.typeName(), kind.get().defaultTypeName());
      return Optional.of(new Target(kind.get(), typeName, packageName, profile.get(), of.get()));
    }

    private Optional<TargetKind> kind(int number, @Nullable String word) {
      if (word == null) {
        findings.add(
            Rule.TARGET_KIND.at(
                pom.ofTarget(number),
                "a <target> does not say what it is",
                "add <kind> with one of: " + String.join(", ", TargetKind.words())));
        return Optional.empty();
      }
      Optional<TargetKind> kind = TargetKind.named(word);
      if (kind.isEmpty()) {
        findings.add(
            Rule.TARGET_KIND.at(
                pom.ofTarget(number, "kind", word),
                Quote.of(word) + " is not a kind of target",
                Suggestion.didYouMean(word, TargetKind.words())));
      }
      return kind;
    }

    private Optional<NamingProfile> profile(
        int number, @Nullable String name, Optional<TargetKind> kind) {
      if (name == null) {
        return kind.map(TargetKind::defaultProfile).flatMap(BuiltInProfiles::named);
      }
      Optional<NamingProfile> profile = BuiltInProfiles.named(name);
      if (profile.isEmpty()) {
        findings.add(
            Rule.TARGET_PROFILE.at(
                pom.ofTarget(number, "profile", name),
                "no naming profile is called " + Quote.of(name),
                Suggestion.didYouMean(name, BuiltInProfiles.names())));
      }
      return profile;
    }

    private Optional<TargetKind> of(int number, @Nullable String word) {
      if (word == null) {
        return Optional.of(TargetKind.CONSTANTS);
      }
      Optional<TargetKind> kind = TargetKind.named(word).filter(TargetKind::canHaveAliases);
      if (kind.isEmpty()) {
        findings.add(
            Rule.TARGET_OF.at(
                pom.ofTarget(number, "of", word),
                "aliases cannot stand for " + Quote.of(word),
                "write constants or enum"));
      }
      return kind;
    }

    private Diagnostic nothingToStandFor(int number, String of) {
      return Rule.TARGET_OF.at(
          pom.ofTarget(number, "kind", TargetKind.ALIASES.word()),
          "there is no target " + Quote.of(of) + " that these aliases could stand for",
          "add <target><kind>" + of + "</kind></target>, or set <of> to a kind that is there");
    }

    private String packageName(@Nullable String name) {
      if (name != null && !JavaNames.isPackage(name)) {
        findings.add(
            Rule.PACKAGE_NAME.at(
                pom.of("package", name),
                Quote.of(name) + " is not a Java package",
                "names with dots between, such as com.example.mail, none of them a keyword; java itself is the JDK's"));
      }
      return Objects.requireNonNullElse(name, "");
    }
  }
}
