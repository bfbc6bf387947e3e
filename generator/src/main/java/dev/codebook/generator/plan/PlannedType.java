package dev.codebook.generator.plan;

import dev.codebook.catalog.model.Catalogue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A type to be generated: one target applied to one catalogue.
 *
 * @param constants for each entry that of its name and then those of its aliases, in the
 *     catalogue's order
 * @param series the constants of the nested enum of series, in the catalogue's order; for an enum
 *     alone
 * @param predicates the methods that tell whether a code is in a series, one for each; for
 *     constants alone
 * @param attributes for an enum alone
 */
public record PlannedType(
    Catalogue catalogue,
    Target target,
    String packageName,
    String typeName,
    List<Constant> constants,
    List<String> series,
    List<String> predicates,
    List<AttributeMember> attributes) {

  /** The nested enum of series. */
  public static final String SERIES = "Series";

  /** The nested class of codes as they come, known or not. */
  public static final String VALUE = "Value";

  public PlannedType {
    constants = List.copyOf(constants);
    series = List.copyOf(series);
    predicates = List.copyOf(predicates);
    attributes = List.copyOf(attributes);
  }

  /** Whether it is a Java enum, and not a class that is used like one. */
  public boolean isJavaEnum() {
    return target.style() == Style.ENUM;
  }

  /** Whether it is a class of constants that extends one with their look-ups. */
  public boolean isSystemEnum() {
    return target.style() == Style.SYSTEM_ENUM;
  }

  /** Whether it is the class that those extend, which several catalogues may share. */
  public boolean isBase() {
    return target.style() == Style.SYSTEM_ENUM_BASE;
  }

  /** The Java type of its codes. */
  public FieldType fieldType() {
    return target.type().orElse(FieldType.of(catalogue.codeType()));
  }

  /** The names of its constants in their order, in a set of its own each time. */
  public Set<String> identifiers() {
    var identifiers = new LinkedHashSet<String>();
    for (Constant constant : constants) {
      identifiers.add(constant.identifier());
    }
    return identifiers;
  }

  /** The name that no other type has. */
  public String qualifiedName() {
    return packageName + "." + typeName;
  }
}
