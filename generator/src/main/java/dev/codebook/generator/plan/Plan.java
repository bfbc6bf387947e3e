package dev.codebook.generator.plan;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Catalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every type to be generated from some catalogues, and what stands in the way.
 *
 * @param types in the order of the catalogues, and for each in the order of the targets
 * @param findings with an error among them, nothing should be generated
 */
public record Plan(List<PlannedType> types, List<Diagnostic> findings) {

  public Plan {
    types = List.copyOf(types);
    findings = List.copyOf(findings);
  }

  /**
   * Applies each target to each catalogue.
   *
   * @param packageName the package of all types whose target has none; empty for that of each
   *     catalogue
   */
  public static Plan of(List<Catalogue> catalogues, List<Target> targets, String packageName) {
    var types = new ArrayList<PlannedType>();
    // Targets that share a profile find the same things.
    Set<Diagnostic> findings = new LinkedHashSet<>();
    for (Catalogue catalogue : catalogues) {
      findings.addAll(new TextsFit(catalogue).findings());
      for (Target target : targets) {
        types.add(new TypePlanner(catalogue, target, targets, packageName, findings).type());
      }
      findings.addAll(unknownProfiles(catalogue, targets));
    }
    findings.addAll(takenTypes(types));
    return new Plan(types, List.copyOf(findings));
  }

  /**
   * The type that the aliases stand for: that of the named kind for the same catalogue, the first
   * where there are several.
   */
  public Optional<PlannedType> typeBehind(PlannedType aliases) {
    return types.stream()
        .filter(type -> type.catalogue().equals(aliases.catalogue()))
        .filter(type -> type.target().kind() == aliases.target().of())
        .findFirst();
  }

  private static List<Diagnostic> takenTypes(List<PlannedType> types) {
    var findings = new ArrayList<Diagnostic>();
    Map<String, PlannedType> owners = new HashMap<>();
    for (PlannedType type : types) {
      PlannedType owner = owners.putIfAbsent(type.qualifiedName(), type);
      if (owner != null && !type.typeName().isEmpty()) {
        findings.add(typeTaken(type, owner));
      }
    }
    return findings;
  }

  private static Diagnostic typeTaken(PlannedType type, PlannedType owner) {
    String message =
        "the target "
            + Quote.of(type.target().kind().word())
            + " would write "
            + type.qualifiedName()
            + ", which the target "
            + Quote.of(owner.target().kind().word())
            + " of "
            + owner.catalogue().name().position().coordinates()
            + " writes already";
    return Rule.TYPE_TAKEN.at(
        type.catalogue().name().position(),
        message,
        "give one of them another <typeName> or <package>, or the catalogue another name");
  }

  private static List<Diagnostic> unknownProfiles(Catalogue catalogue, List<Target> targets) {
    return new ProfilesAreKnown(catalogue, targets).findings();
  }
}
