package dev.codebook.generator.plan;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.generator.Cores;
import dev.codebook.generator.naming.NamingProfiles;
import dev.codebook.generator.plan.TypePlanner.Planning;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every type to be generated from some catalogues, and what stands in the way. */
public final class Plan {

  private final List<PlannedType> types;
  private final List<Diagnostic> findings;
  private final IdentityHashMap<Catalogue, List<PlannedType>> ofCatalogue = new IdentityHashMap<>();

  private Plan(List<PlannedType> types, List<Diagnostic> findings) {
    this.types = List.copyOf(types);
    this.findings = List.copyOf(findings);
    for (PlannedType type : types) {
      List<PlannedType> others = ofCatalogue.get(type.catalogue());
      if (others == null) {
        others = new ArrayList<>();
        ofCatalogue.put(type.catalogue(), others);
      }
      others.add(type);
    }
  }

  /**
   * Applies each target to each catalogue.
   *
   * @param packageName the package of all types whose target has none; empty for that of each
   *     catalogue
   * @param profiles those that the build has
   */
  public static Plan of(
      List<Catalogue> catalogues,
      List<Target> targets,
      String packageName,
      NamingProfiles profiles) {
    List<Planning> plannings = plannings(catalogues, targets, packageName);
    var types = new ArrayList<PlannedType>();
    var findings = new Findings();
    Set<String> profileNames = profiles.names();
    for (Catalogue catalogue : catalogues) {
      TextsFit.check(catalogue, findings);
      ProfilesAreKnown.check(catalogue, profileNames, findings);
    }
    for (Planning planning : plannings) {
      types.add(planning.type());
      findings.addAll(planning.findings());
    }
    ExceptionsAreUsed.check(profiles.ownExceptions(), catalogues, findings);
    types.addAll(Bases.of(types));
    TypesAreDistinct.check(types, findings);
    return new Plan(types, findings.all());
  }

  private static List<Planning> plannings(
      List<Catalogue> catalogues, List<Target> targets, String packageName) {
    var planners = new ArrayList<TypePlanner>();
    int constants = 0;
    for (Catalogue catalogue : catalogues) {
      for (Target target : targets) {
        planners.add(new TypePlanner(catalogue, target, targets, packageName));
        constants += catalogue.entries().size();
      }
    }
    return Cores.map(planners, constants, TypePlanner::planning);
  }

  /**
   * The types, in the order of the catalogues, and for each in the order of the targets; after them
   * the classes that several of them extend.
   */
  public List<PlannedType> types() {
    return types;
  }

  /** What stands in the way; with an error among it, nothing should be generated. */
  public List<Diagnostic> findings() {
    return findings;
  }

  /**
   * The type that aliases stand for, or that a converter knows: that of the named kind for the same
   * catalogue, the first where there are several.
   */
  public Optional<PlannedType> typeBehind(PlannedType referring) {
    for (PlannedType type : ofCatalogue.getOrDefault(referring.catalogue(), List.of())) {
      if (type.target().kind() == referring.target().of()) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
