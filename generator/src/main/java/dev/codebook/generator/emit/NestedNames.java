package dev.codebook.generator.emit;

import dev.codebook.generator.plan.AttributeMember;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.PlannedType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds names for private classes nested in a generated type: a constant of that name would hide
 * the class from the code that uses it, and the class file of another type would replace the
 * class's own where file names ignore case.
 */
final class NestedNames {

  private final Set<String> constants = new HashSet<>();
  private final Set<String> types = new HashSet<>();

  NestedNames(PlannedType type) {
    for (Constant constant : type.constants()) {
      constants.add(constant.identifier());
    }
    for (String name : List.of(type.typeName(), PlannedType.SERIES, PlannedType.VALUE)) {
      types.add(inLowerCase(name));
    }
    for (AttributeMember member : type.attributes()) {
      types.add(inLowerCase(member.choiceType()));
    }
  }

  /** The wanted name, with as many underscores after it as it needs; from now on it is taken. */
  String allocate(String wanted) {
    String name = wanted;
    while (constants.contains(name) || !types.add(inLowerCase(name))) {
      name += "_";
    }
    return name;
  }

  private static String inLowerCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
