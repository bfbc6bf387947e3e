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
  static boolean isBaseType(String name) {
    return JavaNames.isTypeIdentifier(name) && hiddenBy(name).isEmpty();
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
    return catalogue.name().value().isEmpty() ? "" : pattern.nameFor(catalogue.name(), namer);
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
    String hidden = hiddenBy(type);
    String nested = nestedLike(type, target.kind());
    if (!JavaNames.isTypeIdentifier(type)) {
      findings.add(illegal(target, type));
    } else if (!hidden.isEmpty()) {
      findings.add(
          elsewhere(
              "a type "
                  + Quote.of(type)
                  + " would hide "
                  + hidden
                  + " from every class of its package"));
    } else if (!nested.isEmpty()) {
      findings.add(elsewhere(nested));
    }
  }

  private Diagnostic illegal(Target target, String type) {
    return Rule.TYPE_NAME.at(
        position(),
        "the pattern "
            + Quote.of(target.typeName().toString())
            + " makes "
            + Quote.of(type)
            + " of it, which cannot be the name of a Java type",
        "change <typeName> of the target " + Quote.of(target.kind().word()));
  }

  /** What of the JDK could not be referred to beside a type of that name; may be empty. */
  private static String hiddenBy(String type) {
    if (GeneratedNames.isLanguageType(type)) {
      return "java.lang." + type;
    }
    return type.equals(GeneratedNames.ROOT_PACKAGE) ? "the package of that name" : "";
  }

  /** What the type has inside that is named like it, which Java does not take; may be empty. */
  private String nestedLike(String type, TargetKind kind) {
    boolean isEnum = kind == TargetKind.ENUM;
    if (isEnum && type.equals(PlannedType.SERIES) && !catalogue.series().isEmpty()) {
      return "the enum " + Quote.of(type) + " has a nested enum of that name for its series";
    }
    if (isEnum && type.equals(PlannedType.VALUE)) {
      return "the enum "
          + Quote.of(type)
          + " has a nested class of that name for codes as they come";
    }
    if (kind == TargetKind.SPRING_CONVERTERS && GeneratedNames.isSpringConverter(type)) {
      return "the class " + Quote.of(type) + " has a nested converter of that name";
    }
    return "";
  }

  /** Reports a type that is called like the package of what it refers to (JLS §6.4.2). */
  void refuseNameOfPackage(String type) {
    findings.add(
        elsewhere(
            "the type "
                + Quote.of(type)
                + " would be called like the package of what it refers to"));
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
