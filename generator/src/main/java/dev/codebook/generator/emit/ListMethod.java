package dev.codebook.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.plan.AttributeMember;
import dev.codebook.generator.plan.PlannedType;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Makes the lists that attributes have as values, which nobody can change: a method of the JDK, or
 * where that cannot be called one of ours.
 *
 * @param call the expression before its arguments
 */
record ListMethod(String call) implements Member {

  /** No attribute can have this name. */
  private static final String OURS = "listOf";

  private static final String LIST = "List";

  /**
   * That of an enum. Java 8 has none of its own, and that of later ones cannot be reached where
   * something of the enum is called {@code List}.
   *
   * @param constants the names of its constants
   */
  static ListMethod of(PlannedType type, Set<String> constants, Dialect dialect) {
    boolean isHidden =
        type.typeName().equals(LIST) || constants.contains(LIST) || hasChoiceOfThatName(type);
    return new ListMethod(dialect.release() < 9 || isHidden ? OURS : LIST + ".of");
  }

  private static boolean hasChoiceOfThatName(PlannedType type) {
    for (AttributeMember member : type.attributes()) {
      if (member.choiceType().equals(LIST)) {
        return true;
      }
    }
    return false;
  }

  boolean isOurs() {
    return call.equals(OURS);
  }

  /** The expression that answers a list without items. */
  String none() {
    return call + "()";
  }

  @Override
  public List<Object> inputs() {
    return List.of(call);
  }

  /** Adds the method, which is ours. */
  @Override
  public void addTo(TypeSpec.Builder spec) {
    spec.addMethod(
        MethodSpec.methodBuilder(OURS)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(Types.STRINGS)
            .addParameter(ArrayTypeName.of(Types.STRING), "items")
            .varargs()
            .addStatement(
                "return $T.unmodifiableList($T.asList(items))", Types.COLLECTIONS, Types.ARRAYS)
            .addJavadoc(
                new Javadoc()
                    .paragraph("A list that nobody can change.")
                    .tag("@param items its items")
                    .tag("@return the list")
                    .build())
            .build());
  }
}
