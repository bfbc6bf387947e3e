package dev.codebook.generator.plan;

import dev.codebook.catalog.check.JavaNames;
import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Catalogue;

/** The names and packages of the types that targets make of one catalogue. */
final class TypeNames {

  private final Catalogue catalogue;
  private final String packageName;
  private final Namer namer;
  private final Findings findings;

  /**
   * @param packageName the package of all types whose target has none; empty for the catalogue's
   */
  TypeNames(Catalogue catalogue, String packageName, Namer namer, Findings findings) {
    this.catalogue = catalogue;
    this.packageName = packageName;
    this.namer = namer;
    this.findings = findings;
  }

  /** Whether a class of that name can be made for others to extend. */
  static boolean isPossible(String name) {
    return JavaNames.isTypeIdentifier(name) && !GeneratedNames.isLanguageType(name);
  }

  /** The simple name of the type; empty where the catalogue has none, or a profile fails. */
  String typeOf(Target target) {
    return name(target.typeName());
  }

  /** The package of the type; empty where nothing says it. */
  String packageOf(Target target) {
    if (!target.packageName().isEmpty()) {
      return name(target.packageName());
    }
    return packageName.isEmpty() ? catalogue.packageName().value() : packageName;
  }

  private String name(NamePattern pattern) {
    String name = catalogue.name().value();
    return name.isEmpty()
        ? ""
        : pattern.nameFor(
            name, profile -> namer.identifier(profile, name, name, position()).orElse(""));
  }

  /** Reports what is wrong with the name and the package of the target's type. */
  void check(Target target) {
    String catalogueName = catalogue.name().value();
    // A catalogue whose own name is wrong has been told so.
    if (JavaNames.isTypeIdentifier(catalogueName)) {
      checkType(target, typeOf(target));
    }
    if (!catalogueName.isEmpty()) {
      checkPackage(target, packageOf(target));
    }
  }

  private void checkType(Target target, String type) {
    if (!JavaNames.isTypeIdentifier(type)) {
      findings.add(
          Rule.TYPE_NAME.at(
              position(),
              "the pattern "
                  + Quote.of(target.typeName().toString())
                  + " makes "
                  + Quote.of(type)
                  + " of it, which cannot be the name of a Java type",
              "change <typeName> of the target " + Quote.of(target.kind().word())));
    } else if (GeneratedNames.isLanguageType(type)) {
      findings.add(
          elsewhere(
              "a type "
                  + Quote.of(type)
                  + " would hide java.lang."
                  + type
                  + " from every class of its package"));
    } else if (type.equals(GeneratedNames.ROOT_PACKAGE)) {
      findings.add(
          elsewhere(
              "a type "
                  + Quote.of(type)
                  + " would hide the package of that name from every class of its package"));
    } else if (type.equals(PlannedType.SERIES)
        && target.kind() == TargetKind.ENUM
        && !catalogue.series().isEmpty()) {
      findings.add(
          elsewhere(
              "the enum " + Quote.of(type) + " has a nested enum of that name for its series"));
    } else if (type.equals(PlannedType.VALUE) && target.kind() == TargetKind.ENUM) {
      findings.add(
          elsewhere(
              "the enum "
                  + Quote.of(type)
                  + " has a nested class of that name for codes as they come"));
    } else if (target.kind() == TargetKind.SPRING_CONVERTERS
        && GeneratedNames.isSpringConverter(type)) {
      findings.add(
          elsewhere("the class " + Quote.of(type) + " has a nested converter of that name"));
    }
  }

  private Diagnostic elsewhere(String message) {
    return Rule.TYPE_NAME.at(
        position(),
        message,
        "choose another name for the catalogue, or a <typeName> for the target");
  }

  private void checkPackage(Target target, String name) {
    if (name.isEmpty() && target.packageName().isEmpty()) {
      findings.add(
          Rule.PACKAGE_MISSING.at(
              position(),
              "nothing says in which package " + catalogue.name() + " goes",
              "add \"package: …\" to the catalogue, or <package> to the plugin's configuration"));
    } else if (!target.packageName().isEmpty() && !JavaNames.isPackage(name)) {
      findings.add(
          Rule.PACKAGE_NAME.at(
              position(),
              "the pattern "
                  + Quote.of(target.packageName().toString())
                  + " makes "
                  + Quote.of(name)
                  + " of it, which is not a Java package",
              "change <package> of the target " + Quote.of(target.kind().word())));
    }
  }

  private Position position() {
    return catalogue.name().position();
  }
}
