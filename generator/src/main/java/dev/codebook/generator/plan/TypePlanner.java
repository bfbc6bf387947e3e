package dev.codebook.generator.plan;

import dev.codebook.catalog.check.JavaNames;
import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Entry;
import dev.codebook.catalog.model.GivenName;
import dev.codebook.catalog.model.Series;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Plans the type that one target makes of one catalogue. */
final class TypePlanner {

  /** Types of {@code java.lang} that generated code refers to by their simple names. */
  private static final Set<String> REFERRED_TO =
      Set.of("Boolean", "Deprecated", "IllegalArgumentException", "Integer", "Long", "String");

  private final Catalogue catalogue;
  private final Target target;
  private final List<Target> targets;
  private final String packageName;
  private final Collection<Diagnostic> findings;
  private final Identifiers constants;

  /**
   * @param targets all that the catalogue has, this one among them
   */
  TypePlanner(
      Catalogue catalogue,
      Target target,
      List<Target> targets,
      String packageName,
      Collection<Diagnostic> findings) {
    this.catalogue = catalogue;
    this.target = target;
    this.targets = targets;
    this.packageName = packageName;
    this.findings = findings;
    this.constants = new Identifiers(target.profile(), catalogue.name().value(), findings);
  }

  PlannedType type() {
    boolean isEnum = target.kind() == TargetKind.ENUM;
    String typeName = typeName();
    List<String> series = isEnum ? series() : List.of();
    List<AttributeMember> attributes =
        isEnum ? new AttributePlanner(catalogue, target, typeName, findings).members() : List.of();
    keepTypesReachable(typeName, attributes);
    return new PlannedType(
        catalogue, target, packageOfType(), typeName, constants(), series, attributes);
  }

  private String packageOf(Target asked) {
    return Stream.of(asked.packageName(), packageName, catalogue.packageName().value())
        .filter(candidate -> !candidate.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String packageOfType() {
    String name = packageOf(target);
    if (name.isEmpty() && !catalogue.name().value().isEmpty()) {
      findings.add(
          Rule.PACKAGE_MISSING.at(
              catalogue.name().position(),
              "nothing says in which package " + catalogue.name() + " goes",
              "add \"package: …\" to the catalogue, or <package> to the plugin's configuration"));
    }
    return name;
  }

  private String typeName() {
    String catalogueName = catalogue.name().value();
    String typeName = catalogueName.isEmpty() ? "" : target.typeNameFor(catalogueName);
    // A catalogue whose own name is wrong has been told so.
    if (JavaNames.isTypeIdentifier(catalogueName) && !JavaNames.isTypeIdentifier(typeName)) {
      findings.add(
          Rule.TYPE_NAME.at(
              catalogue.name().position(),
              "the pattern "
                  + Quote.of(target.typeName())
                  + " makes "
                  + Quote.of(typeName)
                  + " of it, which cannot be the name of a Java type",
              "change <typeName> of the target " + Quote.of(target.kind().word())));
    }
    if (REFERRED_TO.contains(typeName)) {
      findings.add(
          Rule.TYPE_NAME.at(
              catalogue.name().position(),
              "a type "
                  + Quote.of(typeName)
                  + " would hide java.lang."
                  + typeName
                  + " from every class of its package",
              "choose another name for the catalogue, or a <typeName> for the target"));
    }
    if (typeName.equals(PlannedType.SERIES) && hasSeries()) {
      findings.add(
          Rule.TYPE_NAME.at(
              catalogue.name().position(),
              "the enum " + Quote.of(typeName) + " has a nested enum of that name for its series",
              "choose another name for the catalogue, or a <typeName> for the target"));
    }
    return typeName;
  }

  private boolean hasSeries() {
    return target.kind() == TargetKind.ENUM && !catalogue.series().isEmpty();
  }

  private List<Constant> constants() {
    var planned = new ArrayList<Constant>();
    for (Entry entry : catalogue.entries()) {
      if (!entry.name().value().isEmpty()) {
        planned.add(new Constant(identifier(entry), entry.name(), entry));
        entry
            .aliases()
            .forEach(alias -> planned.add(new Constant(constants.of(alias), alias, entry)));
      }
    }
    return planned;
  }

  private String identifier(Entry entry) {
    String profile = target.profile().name();
    GivenName given = entry.names().get(profile);
    return given == null
        ? constants.of(entry.name(), ", or set \"names: {" + profile + ": …}\" in the entry")
        : constants.given(given.identifier(), entry.name());
  }

  /** A constant with the name of a type would hide it from the code that uses both (JLS §6.4.2). */
  private void keepTypesReachable(String typeName, List<AttributeMember> attributes) {
    String hint = "the generated code refers to a type or package of that name; choose another";
    Stream<String> types =
        switch (target.kind()) {
          case ENUM ->
              Stream.concat(
                  Stream.of("java", typeName, hasSeries() ? PlannedType.SERIES : "java"),
                  attributes.stream().map(AttributeMember::choiceType));
          case CONSTANTS -> Stream.empty();
          case ALIASES ->
              targets.stream()
                  .filter(other -> other.kind() == target.of())
                  .flatMap(other -> referredTo(other, typeName));
        };
    types.filter(type -> !type.isEmpty()).forEach(type -> constants.keepFree(type, hint));
  }

  /**
   * How an alias refers to a constant: by the type, or by its package where the type is named
   * alike.
   */
  private Stream<String> referredTo(Target other, String typeName) {
    String otherName = other.typeNameFor(catalogue.name().value());
    String otherPackage = packageOf(other);
    return otherName.equals(typeName)
        ? Stream.of(otherName, otherPackage.split("\\.", 2)[0])
        : Stream.of(otherName);
  }

  private List<String> series() {
    var identifiers = new Identifiers(target.profile(), PlannedType.SERIES, findings);
    return catalogue.series().stream().map(Series::name).map(identifiers::of).toList();
  }
}
