package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
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
final class Parts {

  /** How many constants an interface holds, at most thirteen bytes of code each. */
  private static final int CONSTANTS = 5_000;

  private static final String PART = "Part";

  private final TypeSpec whole;
  private final ClassName holder;
  private final List<FieldSpec> moved = new ArrayList<>();
  private final List<FieldSpec> kept = new ArrayList<>();

  /**
   * @param whole the type with all its constants
   * @param holder the class in which the interfaces go
   */
  Parts(TypeSpec whole, ClassName holder) {
    this.whole = whole;
    this.holder = holder;
    for (FieldSpec field : whole.fieldSpecs()) {
      boolean constant = field.modifiers().contains(Modifier.PUBLIC);
      (constant ? moved : kept).add(field);
    }
  }

  /** Whether the type is too large to have its constants itself. */
  static boolean areNeeded(PlannedType type) {
    int entries = type.catalogue().entries().size();
    return type.isJavaEnum()
        ? type.constants().size() > entries && !DeclarationSize.isSmall(type)
        : type.constants().size() > CONSTANTS;
  }

  /** The type without the constants, which it inherits. */
  TypeSpec type() {
    var spec =
        switch (whole.kind()) {
          case ENUM -> TypeSpec.enumBuilder(whole.name());
          default -> TypeSpec.classBuilder(whole.name()).superclass(whole.superclass());
        };
    whole.enumConstants().forEach(spec::addEnumConstant);
    spec.addJavadoc(whole.javadoc())
        .addAnnotations(whole.annotations())
        .addModifiers(whole.modifiers().toArray(new Modifier[0]))
        .addSuperinterfaces(whole.superinterfaces())
        .addFields(kept)
        .addMethods(whole.methodSpecs())
        .addTypes(whole.typeSpecs())
        .alwaysQualify(whole.alwaysQualifiedNames().toArray(new String[0]));
    if (!whole.staticBlock().isEmpty()) {
      spec.addStaticBlock(whole.staticBlock());
    }
    for (int part = 0; part < count(); part++) {
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
                whole.name())
            .addMethod(ConstantsEmitter.privateConstructor());
    for (int part = 0; part < count(); part++) {
      int first = part * CONSTANTS;
      spec.addType(
          TypeSpec.interfaceBuilder(PART + part)
              .addModifiers(Modifier.PUBLIC)
              .addJavadoc("Some of the constants.\n")
              .addFields(moved.subList(first, Math.min(moved.size(), first + CONSTANTS)))
              .build());
    }
    return spec.build();
  }

  private int count() {
    return (moved.size() + CONSTANTS - 1) / CONSTANTS;
  }
}
