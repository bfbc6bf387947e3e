package dev.codebook.generator.plan;

import dev.codebook.generator.naming.BuiltInProfiles;
import dev.codebook.generator.naming.NamingProfile;
import java.util.Arrays;
import java.util.List;

/**
 * A kind of output, and how its types are named.
 *
 * @param typeName a pattern in which {@code {name}} stands for the catalogue's name
 * @param packageName the package of its types; empty for that of the build or the catalogue
 * @param of the kind of target that aliases stand for; of no meaning for the other kinds
 */
public record Target(
    TargetKind kind, String typeName, String packageName, NamingProfile profile, TargetKind of) {

  /** What stands for the catalogue's name in a pattern. */
  private static final String NAME = "{name}";

  /** A target of that kind with nothing configured. */
  public static Target ofKind(TargetKind kind) {
    NamingProfile profile = BuiltInProfiles.named(kind.defaultProfile()).orElseThrow();
    return new Target(kind, kind.defaultTypeName(), "", profile, TargetKind.CONSTANTS);
  }

  /** One of each kind. */
  public static List<Target> all() {
    return Arrays.stream(TargetKind.values()).map(Target::ofKind).toList();
  }

  /** The name of its type for a catalogue of that name. */
  public String typeNameFor(String catalogue) {
    return typeName.replace(NAME, catalogue);
  }
}
