package dev.codebook.generator.plan;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reports types that would be written to one file, or have the name of a package. */
final class TypesAreDistinct {

  private TypesAreDistinct() {}

  static void check(List<PlannedType> types, Findings findings) {
    checkFiles(types, findings);
    checkPackages(types, findings);
  }

  private static void checkFiles(List<PlannedType> types, Findings findings) {
    Map<String, PlannedType> owners = new HashMap<>();
    Map<String, PlannedType> inLowerCase = new HashMap<>();
    for (PlannedType type : types) {
      if (!type.typeName().isEmpty()) {
        String name = type.qualifiedName();
        PlannedType owner = owners.putIfAbsent(name, type);
        PlannedType similar = inLowerCase.putIfAbsent(name.toLowerCase(Locale.ROOT), type);
        if (owner != null) {
          findings.add(typeTaken(type, owner));
        } else if (similar != null) {
          findings.add(typeConfusable(type, similar));
        }
      }
    }
  }

  /** Java takes a name for a type or for a package, not for both (JLS §7.1). */
  private static void checkPackages(List<PlannedType> types, Findings findings) {
    Map<String, PlannedType> inPackages = inPackages(types);
    for (PlannedType type : types) {
      PlannedType inside = inPackages.get(type.qualifiedName());
      if (inside != null) {
        findings.add(typeIsPackage(type, inside));
      }
    }
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

  private static Diagnostic typeIsPackage(PlannedType type, PlannedType inside) {
    return Rule.TYPE_TAKEN.at(
        type.catalogue().name().position(),
        writer(type)
            + " would write "
            + type.qualifiedName()
            + ", which is the name of a package: "
            + otherWriter(inside)
            + " writes "
            + inside.qualifiedName(),
        "give one of them another <package>, or the catalogue another name");
  }

  private static Diagnostic typeTaken(PlannedType type, PlannedType owner) {
    return Rule.TYPE_TAKEN.at(
        type.catalogue().name().position(),
        writer(type)
            + " would write "
            + type.qualifiedName()
            + ", which "
            + otherWriter(owner)
            + " writes already",
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
            + ", which "
            + otherWriter(owner)
            + " writes",
        "where file names ignore case, one file would replace the other; give one of them another "
            + (type.isBase() ? "name" : "<typeName> or <package>"));
  }

  private static String writer(PlannedType type) {
    return "the target "
        + Quote.of(type.target().kind().word())
        + (type.isBase() ? ", for its <baseType>," : "");
  }

  /** The writer of another type, and where its catalogue is. */
  private static String otherWriter(PlannedType type) {
    return "the target "
        + Quote.of(type.target().kind().word())
        + " of "
        + type.catalogue().name().position().coordinates();
  }
}
