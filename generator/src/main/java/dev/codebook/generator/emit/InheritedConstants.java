package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.plan.PlannedType;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Spreads the constants of a large type over interfaces from which it inherits them: a class file
 * has room for 65,535 entries in its constant pool, and for as many bytes of code that initialises
 * its fields, and each interface has a class file of its own. Users notice nothing; constants of an
 * interface are initialised when one is first used, and compile-time constants never.
 *
 * <p>The interfaces are nested in a class beside the type, as a type cannot inherit from what is
 * nested in itself, and are public there, so that reflection can read what they hold.
 */
final class InheritedConstants {

  /** How many constants an interface holds, at most thirteen bytes of code each. */
  static final int CONSTANTS = 5_000;

  private static final String PART = "Part";

  private final TypeSpec type;
  private final List<DeclarationList> constants;
  private final ClassName holder;

  /**
   * @param draft of the type that is to have the constants
   * @param holder the class in which the interfaces go
   */
  InheritedConstants(Draft draft, ClassName holder) {
    this.type = draft.outline().spec();
    this.constants = draft.moved();
    this.holder = holder;
  }

  /** Whether the type is too large to have its constants itself. */
  static boolean areNeeded(PlannedType type) {
    int entries = type.catalogue().entries().size();
    return type.isJavaEnum()
        ? type.constants().size() > entries && !BytecodeSize.isSmall(type)
        : type.constants().size() > CONSTANTS;
  }

  /** The type, which inherits the constants. */
  TypeSpec heir() {
    TypeSpec.Builder spec = type.toBuilder();
    for (int part = 0; part < constants.size(); part++) {
      spec.addSuperinterface(holder.nestedClass(PART + part));
    }
    return spec.build();
  }

  /**
   * The class with the interfaces, which needs no import.
   *
   * @param elsewhere the simple names of types in other packages
   */
  TypeSpec holder(String... elsewhere) {
    var spec =
        TypeSpec.classBuilder(holder)
            .alwaysQualify(elsewhere)
            .addModifiers(Modifier.FINAL)
            .addJavadoc(
                "The constants of {@link $L}, which are too many for one class file.\n",
                type.name())
            .addMethod(NoInstances.constructor());
    for (int part = 0; part < constants.size(); part++) {
      var some =
          TypeSpec.interfaceBuilder(PART + part)
              .addModifiers(Modifier.PUBLIC)
              .addJavadoc("Some of the constants.\n");
      constants.get(part).samples().addTo(some);
      spec.addType(some.build());
    }
    return spec.build();
  }
}
