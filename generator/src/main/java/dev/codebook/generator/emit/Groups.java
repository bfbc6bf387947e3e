package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.Attribute;
import dev.codebook.catalog.model.AttributeType;
import dev.codebook.generator.naming.BuiltInProfiles;
import dev.codebook.generator.plan.AttributeMember;
import dev.codebook.generator.plan.GeneratedNames;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes, for each boolean attribute, the method that answers the constants for which it is true,
 * and the nested class that keeps these sets, which is loaded when one is first asked for.
 */
record Groups(ClassName constant, boolean isJavaEnum, ClassName holder, List<Group> groups)
    implements Member {

  /**
   * The constants for which an attribute is true.
   *
   * @param method that answers the set
   * @param attribute the name of the attribute, as documentation has it
   * @param documentation of the method
   * @param condition that a constant is in the set
   * @param field that holds the set
   * @param variable what it is called while it is filled
   */
  record Group(
      String method,
      String attribute,
      String documentation,
      String condition,
      String field,
      String variable) {}

  /** Adds them, if there are boolean attributes. */
  static void addAll(PlannedType type, Draft draft, NestedNames names, Dialect dialect) {
    var groups = new ArrayList<Group>();
    var inHolder = new FreeNames(List.of("constant", GeneratedNames.ROOT_PACKAGE));
    for (AttributeMember member : type.attributes()) {
      if (member.attribute().type() == AttributeType.BOOLEAN) {
        String field = BuiltInProfiles.java().identifier("", member.group());
        // Without letters that have case, the two are the same.
        groups.add(
            group(member, inHolder.allocate(field), inHolder.allocate(member.group()), dialect));
      }
    }
    if (!groups.isEmpty()) {
      ClassName holder = draft.name().nestedClass(names.allocate("Groups"));
      draft.add(new Groups(draft.name(), type.isJavaEnum(), holder, groups));
    }
  }

  private static Group group(
      AttributeMember member, String field, String variable, Dialect dialect) {
    Attribute attribute = member.attribute();
    String name = JavadocText.code(attribute.name().value());
    String isTrue = "constant." + member.accessor() + "()";
    return new Group(
        member.group(),
        name,
        new Javadoc(dialect)
            .paragraph("The constants whose " + name + " is true.")
            .text(attribute.summary().value())
            .tag("@return the constants in their order, in a set that nobody can change")
            .text(),
        attribute.fallback().isEmpty() ? isTrue + ".orElse(false)" : isTrue,
        field,
        variable);
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    for (Group group : groups) {
      spec.addMethod(accessor(group));
    }
    spec.addType(holderSpec());
  }

  private TypeName set() {
    return ParameterizedTypeName.get(Types.SET, constant);
  }

  private MethodSpec accessor(Group group) {
    return MethodSpec.methodBuilder(group.method())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(set())
        .addStatement("return $T.$L", holder, group.field())
        .addJavadoc("$L\n", group.documentation())
        .build();
  }

  private TypeSpec holderSpec() {
    TypeSpec.Builder spec =
        PrivateClass.withoutInstances(
            holder.simpleName(), "The constants that have something in common");
    for (Group group : groups) {
      spec.addField(
          FieldSpec.builder(set(), group.field(), Modifier.STATIC, Modifier.FINAL)
              .addJavadoc("Those whose $L is true.\n", group.attribute())
              .build());
    }
    return spec.addStaticBlock(fill()).build();
  }

  private CodeBlock fill() {
    var block = CodeBlock.builder();
    for (Group group : groups) {
      block.addStatement(
          "$T $L = $L", set(), group.variable(), Types.emptySet(constant, isJavaEnum));
    }
    block.beginControlFlow("for ($T constant : values())", constant);
    for (Group group : groups) {
      block
          .beginControlFlow("if ($L)", group.condition())
          .addStatement("$L.add(constant)", group.variable())
          .endControlFlow();
    }
    block.endControlFlow();
    for (Group group : groups) {
      block.addStatement(
          "$L = $T.unmodifiableSet($L)", group.field(), Types.COLLECTIONS, group.variable());
    }
    return block.build();
  }
}
