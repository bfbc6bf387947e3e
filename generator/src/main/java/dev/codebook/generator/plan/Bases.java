package dev.codebook.generator.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the classes that constants in the style {@code system-enum} extend: one for a package. */
final class Bases {

  private Bases() {}

  /** Those that the types need; each is planned with the first type that needs it. */
  static List<PlannedType> of(List<PlannedType> types) {
    Map<String, PlannedType> bases = new LinkedHashMap<>();
    for (PlannedType type : types) {
      if (type.isSystemEnum()) {
        PlannedType base = base(type);
        bases.putIfAbsent(base.qualifiedName(), base);
      }
    }
    return new ArrayList<>(bases.values());
  }

  private static PlannedType base(PlannedType type) {
    Target target = type.target();
    return new PlannedType(
        type.catalogue(),
        target.withStyle(Style.SYSTEM_ENUM_BASE).withType(Optional.empty()),
        type.packageName(),
        target.baseType(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
