package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.Attribute;
import dev.codebook.catalog.model.AttributeType;
import dev.codebook.generator.naming.BuiltInProfiles;
import dev.codebook.generator.plan.AttributeMember;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes, for each boolean attribute, the method that answers the constants for which it is true,
 * and the nested class that keeps these sets, which is loaded when one is first asked for.
 */
final class GroupEmitter {

  /**
   * @param constant the field that holds the set
   * @param variable what it is called while it is filled
   */
  private record Group(AttributeMember member, String constant, String variable) {}

  private final PlannedType type;
  private final Dialect dialect;
  private final List<Group> groups = new ArrayList<>();
  private final ParameterizedTypeName set;
  private final ClassName holder;

  GroupEmitter(PlannedType type, NestedNames names, Dialect dialect) {
    this.type = type;
    this.dialect = dialect;
    this.set = ParameterizedTypeName.get(Types.SET, Types.of(type));
    this.holder = Types.of(type).nestedClass(names.allocate("Groups"));
    var constants = new FreeNames(List.of());
    var variables = new FreeNames(List.of("constant"));
    for (AttributeMember member : type.attributes()) {
      if (member.attribute().type() == AttributeType.BOOLEAN) {
        String constant = BuiltInProfiles.java().identifier("", member.group());
        groups.add(
            new Group(member, constants.allocate(constant), variables.allocate(member.group())));
      }
    }
  }

  void addTo(TypeSpec.Builder spec) {
    if (!groups.isEmpty()) {
      groups.forEach(group -> spec.addMethod(accessor(group)));
      spec.addType(holderSpec());
    }
  }

  private MethodSpec accessor(Group group) {
    Attribute attribute = group.member().attribute();
    String name = JavadocText.code(attribute.name().value());
    return MethodSpec.methodBuilder(group.member().group())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(set)
        .addStatement("return $T.$L", holder, group.constant())
        .addJavadoc(
            new Javadoc(dialect)
                .paragraph("The constants whose " + name + " is true.")
                .text(attribute.summary().value())
                .tag("@return the constants in their order, in a set that nobody can change")
                .build())
        .build();
  }

  private TypeSpec holderSpec() {
    var spec =
        TypeSpec.classBuilder(holder)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("The constants that have something in common.\n");
    for (Group group : groups) {
      String name = JavadocText.code(group.member().attribute().name().value());
      spec.addField(
          FieldSpec.builder(set, group.constant(), Modifier.STATIC, Modifier.FINAL)
              .addJavadoc("Those whose $L is true.\n", name)
              .build());
    }
    return spec.addStaticBlock(fill()).addMethod(ConstantsEmitter.privateConstructor()).build();
  }

  private CodeBlock fill() {
    var block = CodeBlock.builder();
    for (Group group : groups) {
      block.addStatement("$T $L = $L", set, group.variable(), emptySet());
    }
    block.beginControlFlow("for ($T constant : values())", Types.of(type));
    for (Group group : groups) {
      boolean optional = group.member().attribute().fallback().isEmpty();
      String isTrue = "constant." + group.member().accessor() + "()";
      block
          .beginControlFlow("if ($L)", optional ? isTrue + ".orElse(false)" : isTrue)
          .addStatement("$L.add(constant)", group.variable())
          .endControlFlow();
    }
    block.endControlFlow();
    for (Group group : groups) {
      block.addStatement(
          "$L = $T.unmodifiableSet($L)", group.constant(), Types.COLLECTIONS, group.variable());
    }
    return block.build();
  }

  private CodeBlock emptySet() {
    return type.isJavaEnum()
        ? CodeBlock.of("$T.noneOf($T.class)", Types.ENUM_SET, Types.of(type))
        : CodeBlock.of("new $T<>()", Types.LINKED_HASH_SET);
  }
}
