package dev.codebook.generator.plan;

import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Series;
import java.util.ArrayList;
import java.util.List;

/** Plans the type that one target makes of one catalogue. */
final class TypePlanner {

  /**
   * What became of planning a type.
   *
   * @param findings what stands in the way of the type
   */
  record Planning(PlannedType type, Findings findings) {}

  private static final String REFERRED_TO =
      "the generated code refers to a type or package of that name; choose another";

  private final Catalogue catalogue;
  private final Target target;
  private final List<Target> targets;
  private final Findings findings = new Findings();
  private final Namer namer = new Namer(findings);
  private final TypeNames types;
  private final Identifiers constants;

  /**
   * @param targets all that the catalogue has, this one among them
   * @param packageName the package of all types whose target has none; empty for the catalogue's
   */
  TypePlanner(Catalogue catalogue, Target target, List<Target> targets, String packageName) {
    this.catalogue = catalogue;
    this.target = target;
    this.targets = targets;
    this.types = new TypeNames(catalogue, packageName, namer, findings);
    this.constants = identifiers();
  }

  private Identifiers identifiers() {
    return new Identifiers(target.profile(), catalogue.name().value(), namer, findings);
  }

  Planning planning() {
    return new Planning(type(), findings);
  }

  private PlannedType type() {
    boolean isEnum = target.kind() == TargetKind.ENUM;
    types.check(target);
    String typeName = types.typeOf(target);
    EnumFits.check(catalogue, target, typeName, findings);
    EntriesFit.check(catalogue, target, typeName, findings);
    CodesFit.check(catalogue, target, findings);
    List<String> series = isEnum ? series() : List.of();
    List<AttributeMember> attributes = isEnum ? attributes(typeName) : List.of();
    keepTypesReachable(typeName, attributes);
    return new PlannedType(
        catalogue,
        target,
        types.packageOf(target),
        typeName,
        target.kind().hasConstants() ? constants(typeName) : List.of(),
        series,
        target.kind() == TargetKind.CONSTANTS ? predicates() : List.of(),
        attributes);
  }

  private List<Constant> constants(String typeName) {
    List<Constant> planned = distinct(constants.ofEntries(catalogue));
    boolean hidesType = GeneratedNames.isCalledType(typeName);
    for (Constant constant : planned) {
      hidesType |= GeneratedNames.isCalledType(constant.identifier());
    }
    if (hidesType) {
      constants.refuse(GeneratedNames.ROOT_PACKAGE, REFERRED_TO);
    }
    return planned;
  }

  /** Without an alias that becomes what a constant of its entry is called already. */
  private static List<Constant> distinct(List<Constant> constants) {
    var distinct = new ArrayList<Constant>();
    int entry = 0;
    for (Constant constant : constants) {
      if (!constant.isAlias()) {
        entry = distinct.size();
        distinct.add(constant);
      } else if (!isRepeated(constant, distinct.subList(entry, distinct.size()))) {
        distinct.add(constant);
      }
    }
    return distinct;
  }

  private static boolean isRepeated(Constant alias, List<Constant> ofEntry) {
    for (Constant other : ofEntry) {
      if (other.identifier().equals(alias.identifier())) {
        return true;
      }
    }
    return false;
  }

  private List<String> series() {
    Identifiers identifiers = identifiers();
    identifiers.keepFree(GeneratedNames.ROOT_PACKAGE, REFERRED_TO);
    var constants = new ArrayList<String>();
    for (Series series : catalogue.series()) {
      constants.add(identifiers.of(series.name()));
    }
    return constants;
  }

  private List<String> predicates() {
    return new PredicatePlanner(catalogue, target, findings).predicates();
  }

  private List<AttributeMember> attributes(String typeName) {
    return new AttributePlanner(catalogue, target, typeName, namer, findings).members();
  }

  /** A constant with the name of a type would hide it from the code that uses both (JLS §6.4.2). */
  private void keepTypesReachable(String typeName, List<AttributeMember> attributes) {
    if (target.kind() == TargetKind.ENUM) {
      if (target.style() == Style.CLASS) {
        constants.keepFree(
            "serialVersionUID", "Java gives a field of that name a meaning; choose another");
      }
      keepReachable(GeneratedNames.ROOT_PACKAGE);
      keepReachable(typeName);
      keepReachable(PlannedType.VALUE);
      if (!catalogue.series().isEmpty()) {
        keepReachable(PlannedType.SERIES);
      }
      for (AttributeMember attribute : attributes) {
        keepReachable(attribute.choiceType());
      }
    } else if (target.kind() == TargetKind.ALIASES) {
      for (Target other : targets) {
        if (other.kind() == target.of()) {
          keepReachable(other, typeName);
        }
      }
    }
  }

  /**
   * An alias refers to a constant by the type, or in full where others have the type's name too.
   */
  private void keepReachable(Target other, String typeName) {
    String otherName = types.typeOf(other);
    keepReachable(otherName);
    if (otherName.equals(typeName) || GeneratedNames.isSharedLanguageType(otherName)) {
      String root = types.packageOf(other).split("\\.", 2)[0];
      keepReachable(root);
      if (root.equals(typeName)) {
        types.refuseNameOfPackage(typeName);
      }
    }
  }

  private void keepReachable(String name) {
    if (!name.isEmpty()) {
      constants.keepFree(name, REFERRED_TO);
    }
  }
}
