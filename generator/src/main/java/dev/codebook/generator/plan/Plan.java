package dev.codebook.generator.plan;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.generator.naming.NamingProfiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
   * @param profiles those that the build has
   */
  public static Plan of(
      List<Catalogue> catalogues,
      List<Target> targets,
      String packageName,
      NamingProfiles profiles) {
    var types = new ArrayList<PlannedType>();
    var findings = new Findings();
    var namer = new Namer(findings);
    Set<String> profileNames = profiles.names();
    for (Catalogue catalogue : catalogues) {
      findings.addAll(new TextsFit(catalogue).findings());
      var typeNames = new TypeNames(catalogue, packageName, namer, findings);
      for (Target target : targets) {
        types.add(new TypePlanner(catalogue, target, targets, typeNames, namer, findings).type());
      }
      findings.addAll(new ProfilesAreKnown(catalogue, profileNames).findings());
    }
    findings.addAll(ExceptionsAreUsed.findings(profiles.ownExceptions(), catalogues));
    findings.addAll(takenTypes(types));
    return new Plan(types, findings.all());
  }

  /**
   * The type that aliases stand for, or that a converter knows: that of the named kind for the same
   * catalogue, the first where there are several.
   */
  public Optional<PlannedType> typeBehind(PlannedType referring) {
    return types.stream()
        .filter(type -> type.target().kind() == referring.target().of())
        .filter(type -> type.catalogue().equals(referring.catalogue()))
        .findFirst();
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

  private static Diagnostic typeConfusable(PlannedType type, PlannedType owner) {
    return Rule.TYPE_CONFUSABLE.at(
        type.catalogue().name().position(),
        "the target "
            + Quote.of(type.target().kind().word())
            + " writes "
            + type.qualifiedName()
            + ", which differs in case only from "
            + owner.qualifiedName()
            + ", which the target "
            + Quote.of(owner.target().kind().word())
            + " of "
            + owner.catalogue().name().position().coordinates()
            + " writes",
        "where file names ignore case, one file would replace the other; give one of them another"
            + " <typeName> or <package>");
  }
}
