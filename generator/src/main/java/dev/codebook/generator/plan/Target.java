package dev.codebook.generator.plan;

import dev.codebook.generator.naming.BuiltInProfiles;
import dev.codebook.generator.naming.NamingProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A kind of output, and how its types are named.
 *
 * @param packageName the package of its types; empty for that of the build or the catalogue
 * @param of the kind of target that this one refers to; of no meaning for an enum and for constants
 * @param style one of those that the kind can have
 * @param type that of its constants; empty for that of the catalogue's codes
 * @param baseType the simple name of the class that those in the style {@code system-enum} extend
 */
public record Target(
    TargetKind kind,
    NamePattern typeName,
    NamePattern packageName,
    NamingProfile profile,
    TargetKind of,
    Style style,
    Optional<FieldType> type,
    String baseType) {

  /** The base of classes in the style {@code system-enum}, where none is configured. */
  public static final String DEFAULT_BASE = "Enum";

  /** Whether classes in the style {@code system-enum} can extend one of that name. */
  public static boolean isBaseType(String name) {
    return TypeNames.isBaseType(name);
  }

  /** A target of that kind with nothing configured. */
  public static Target ofKind(TargetKind kind) {
    NamingProfile profile = BuiltInProfiles.named(kind.defaultProfile()).orElseThrow();
    List<TargetKind> referents = kind.referents();
    TargetKind of = referents.isEmpty() ? TargetKind.CONSTANTS : referents.get(0);
    return new Target(
        kind,
        NamePattern.of(kind.defaultTypeName()),
        NamePattern.of(""),
        profile,
        of,
        kind.styles().get(0),
        Optional.empty(),
        DEFAULT_BASE);
  }

  /** Those of a build that configures none: one of each kind that has constants. */
  public static List<Target> all() {
    var targets = new ArrayList<Target>();
    for (TargetKind kind : TargetKind.values()) {
      if (kind.hasConstants()) {
        targets.add(ofKind(kind));
      }
    }
    return targets;
  }

  public Target withTypeName(NamePattern typeName) {
    return new Target(kind, typeName, packageName, profile, of, style, type, baseType);
  }

  public Target withPackageName(NamePattern packageName) {
    return new Target(kind, typeName, packageName, profile, of, style, type, baseType);
  }

  public Target withProfile(NamingProfile profile) {
    return new Target(kind, typeName, packageName, profile, of, style, type, baseType);
  }

  public Target withOf(TargetKind of) {
    return new Target(kind, typeName, packageName, profile, of, style, type, baseType);
  }

  public Target withStyle(Style style) {
    return new Target(kind, typeName, packageName, profile, of, style, type, baseType);
  }

  public Target withType(Optional<FieldType> type) {
    return new Target(kind, typeName, packageName, profile, of, style, type, baseType);
  }

  public Target withBaseType(String baseType) {
    return new Target(kind, typeName, packageName, profile, of, style, type, baseType);
  }
}
