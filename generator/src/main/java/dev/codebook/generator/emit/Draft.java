package dev.codebook.generator.emit;

import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.List;

/**
 * A type as JavaPoet is to write it, with samples of its constants, and the constants that take
 * their place afterwards.
 */
final class Draft {

  private final TypeSpec.Builder spec;
  private final boolean isLarge;
  private final List<DeclarationList> inPlace = new ArrayList<>();
  private final List<DeclarationList> moved = new ArrayList<>();

  Draft(PlannedType type, TypeSpec.Builder spec) {
    this.spec = spec;
    this.isLarge = Parts.areNeeded(type);
  }

  /** What JavaPoet is to write, to be added to. */
  TypeSpec.Builder spec() {
    return spec;
  }

  /** Adds the constants of a Java enum. */
  void addEnumConstants(DeclarationList list) {
    inPlace.add(list);
    list.addSamplesTo(spec);
  }

  /** Adds constants that are fields, which a large type inherits. */
  void addFields(DeclarationList fields) {
    if (isLarge) {
      moved.addAll(fields.split(Parts.CONSTANTS));
    } else {
      inPlace.add(fields);
      fields.addSamplesTo(spec);
    }
  }

  /** The constants that the type is to inherit, in lists for one interface each. */
  List<DeclarationList> moved() {
    return moved;
  }

  /** The file with all constants, in the place of their samples. */
  String fillIn(String file) {
    return fillIn(fillIn(file, inPlace), moved);
  }

  private static String fillIn(String file, List<DeclarationList> lists) {
    String filled = file;
    for (DeclarationList list : lists) {
      filled = list.fillIn(filled);
    }
    return filled;
  }
}
