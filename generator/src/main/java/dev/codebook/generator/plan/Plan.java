package dev.codebook.generator.plan;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.generator.Cores;
import dev.codebook.generator.naming.NamingProfiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    var planners = new ArrayList<TypePlanner>();
    int constants = 0;
    for (Catalogue catalogue : catalogues) {
      for (Target target : targets) {
        planners.add(new TypePlanner(catalogue, target, targets, packageName));
        constants += catalogue.entries().size();
      }
    }
    var types = new ArrayList<>(Cores.map(planners, constants, TypePlanner::type));
    var findings = new Findings();
    Set<String> profileNames = profiles.names();
    for (Catalogue catalogue : catalogues) {
      findings.addAll(new TextsFit(catalogue).findings());
      findings.addAll(new ProfilesAreKnown(catalogue, profileNames).findings());
    }
    for (TypePlanner planner : planners) {
      findings.addAll(planner.findings());
    }
    findings.addAll(ExceptionsAreUsed.findings(profiles.ownExceptions(), catalogues));
    types.addAll(Bases.of(types));
    findings.addAll(takenTypes(types));
    return new Plan(types, findings.all());
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

  private static List<Diagnostic> takenTypes(List<PlannedType> types) {
    var findings = new ArrayList<Diagnostic>();
    Map<String, PlannedType> owners = new HashMap<>();
    for (PlannedType type : types) {
      String file = type.qualifiedName().toLowerCase(Locale.ROOT);
      PlannedType owner = type.typeName().isEmpty() ? null : owners.putIfAbsent(file, type);
      if (owner != null) {
        boolean same = owner.qualifiedName().equals(type.qualifiedName());
        findings.add(same ? typeTaken(type, owner) : typeConfusable(type, owner));
      }
    }
    Map<String, PlannedType> inPackages = inPackages(types);
    for (PlannedType type : types) {
      PlannedType inside = inPackages.get(type.qualifiedName());
      if (inside != null) {
        findings.add(typeIsPackage(type, inside));
      }
    }
    return findings;
  }

  /** For each package, and those that it is in, a type of it. */
  private static Map<String, PlannedType> inPackages(List<PlannedType> types) {
    var inPackages = new HashMap<String, PlannedType>();
    for (PlannedType type : types) {
      String name = type.packageName();
      while (!name.isEmpty() && inPackages.putIfAbsent(name, type) == null) {
        name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
      }
    }
    return inPackages;
  }

  /** Java takes a name for a type or for a package, not for both (JLS §7.1). */
  private static Diagnostic typeIsPackage(PlannedType type, PlannedType inside) {
    return Rule.TYPE_TAKEN.at(
        type.catalogue().name().position(),
        writer(type)
            + " would write "
            + type.qualifiedName()
            + ", which is the name of a package: the target "
            + Quote.of(inside.target().kind().word())
            + " of "
            + inside.catalogue().name().position().coordinates()
            + " writes "
            + inside.qualifiedName(),
        "give one of them another <package>, or the catalogue another name");
  }

  private static Diagnostic typeTaken(PlannedType type, PlannedType owner) {
    String message =
        writer(type)
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
        type.isBase()
            ? "set another <baseType>, or give the other type another <typeName> or <package>"
            : "give one of them another <typeName> or <package>, or the catalogue another name");
  }

  private static Diagnostic typeConfusable(PlannedType type, PlannedType owner) {
    return Rule.TYPE_CONFUSABLE.at(
        type.catalogue().name().position(),
        writer(type)
            + " writes "
            + type.qualifiedName()
            + ", which differs in case only from "
            + owner.qualifiedName()
            + ", which the target "
            + Quote.of(owner.target().kind().word())
            + " of "
            + owner.catalogue().name().position().coordinates()
            + " writes",
        "where file names ignore case, one file would replace the other; give one of them another "
            + (type.isBase() ? "name" : "<typeName> or <package>"));
  }

  private static String writer(PlannedType type) {
    return "the target "
        + Quote.of(type.target().kind().word())
        + (type.isBase() ? ", for its <baseType>," : "");
  }
}
