package dev.codebook.generator.emit;

import dev.codebook.generator.plan.AttributeMember;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds names for private classes nested in a generated type: a constant of that name would hide
 * the class from the code that uses it, and the class file of another type would replace the
 * class's own where file names ignore case.
 */
final class NestedNames extends FreeNames {

  private final Set<String> constants;

  /**
   * @param constants the names of the type's constants
   */
  NestedNames(PlannedType type, Set<String> constants) {
    super(typesIn(type));
    this.constants = constants;
  }

  private static List<String> typesIn(PlannedType type) {
    var types = new ArrayList<String>();
    types.add(inLowerCase(type.typeName()));
    types.add(inLowerCase(PlannedType.SERIES));
    types.add(inLowerCase(PlannedType.VALUE));
    for (AttributeMember member : type.attributes()) {
      types.add(inLowerCase(member.choiceType()));
    }
    return types;
  }

  @Override
  boolean take(String name) {
    return !constants.contains(name) && super.take(inLowerCase(name));
  }

  private static String inLowerCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
