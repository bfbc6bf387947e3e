package dev.codebook.maven.pom;

import dev.codebook.catalog.check.JavaNames;
import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
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
public record Configuration(List<Target> targets, String packageName) {

  /** The parameters with their defaults; what is wrong with them goes to the findings. */
  public static Configuration read(
      List<TargetParameter> parameters,
      @Nullable String packageName,
      KnownProfiles profiles,
      PomText pom,
      List<Diagnostic> findings) {
    if (packageName != null && !JavaNames.isPackage(packageName)) {
      findings.add(
          Rule.PACKAGE_NAME.at(
              pom.of("package", packageName),
              Quote.of(packageName) + " is not a Java package",
              packageName.indexOf('{') < 0
                  ? JavaNames.PACKAGE_HINT
                  : "a <target> can have braces in a <package> of its own; this one is the same for"
                      + " all catalogues"));
    }
    return new Configuration(
        parameters.isEmpty() ? Target.all() : targets(parameters, profiles, pom, findings),
        Objects.requireNonNullElse(packageName, ""));
  }

  private static List<Target> targets(
      List<TargetParameter> parameters,
      KnownProfiles profiles,
      PomText pom,
      List<Diagnostic> findings) {
    var targets = new ArrayList<Target>();
    for (int i = 0; i < parameters.size(); i++) {
      var ofTarget = new TargetFindings(new TargetPosition(pom, i), findings);
      Optional<Target> target = new TargetReader(parameters.get(i), profiles, ofTarget).target();
      target.ifPresent(targets::add);
    }
    // With one of them missing, it may be the one that is sought.
    for (int i = 0; i < parameters.size() && targets.size() == parameters.size(); i++) {
      Target target = targets.get(i);
      boolean refers = !target.kind().referents().isEmpty();
      if (refers && targets.stream().noneMatch(other -> other.kind() == target.of())) {
        findings.add(nothingToReferTo(target, new TargetPosition(pom, i)));
      }
    }
    return List.copyOf(targets);
  }

  private static Diagnostic nothingToReferTo(Target target, TargetPosition position) {
    String of = target.of().word();
    boolean aliases = target.kind() == TargetKind.ALIASES;
    return Rule.TARGET_OF.at(
        position.of("kind", target.kind().word()),
        "there is no target "
            + Quote.of(of)
            + (aliases ? " that these aliases could stand for" : " that this one could convert to"),
        "add <target><kind>"
            + of
            + "</kind></target>"
            + (aliases ? ", or set <of> to a kind that is there" : ""));
  }

  /** The naming profiles that the parameters name, whether there are such or not. */
  public static List<WantedProfile> wantedProfiles(List<TargetParameter> parameters, PomText pom) {
    var wanted = new ArrayList<WantedProfile>();
    for (int i = 0; i < parameters.size(); i++) {
      wanted.addAll(TargetNames.wantedProfiles(parameters.get(i), new TargetPosition(pom, i)));
    }
    return wanted;
  }
}
