package dev.codebook.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the look-ups of a class of constants: names by codes, codes by names, and all of either.
 * What they need is in nested classes that are loaded with the first look-up.
 */
final class ConstantsLookUps {

  private final PlannedType type;
  private final Annotations annotations;
  private final TypeName field;
  private final ClassName byCode;
  private final ClassName byName;
  private final Column names;
  private final Column codes;
  private final Column neutralNames;

  ConstantsLookUps(PlannedType type, Dialect dialect) {
    this.type = type;
    this.annotations = new Annotations(dialect);
    this.field = Literals.typeOf(type.fieldType());
    var nested = new NestedNames(type);
    ClassName owner = Types.of(type);
    this.byCode = owner.nestedClass(nested.allocate("ByCode"));
    this.byName = owner.nestedClass(nested.allocate("ByName"));
    var tables = new ConstantTables(type, dialect);
    this.names = tables.names(owner.nestedClass(nested.allocate("Names")));
    this.codes = tables.codes(owner.nestedClass(nested.allocate("Codes")));
    this.neutralNames =
        Column.ofConstants(
            byName.nestedClass(nested.allocate("NeutralNames")),
            Types.STRING,
            tables.neutralNames(),
            "The names of the constants in the catalogue",
            dialect);
  }

  void addTo(TypeSpec.Builder spec) {
    spec.alwaysQualify(Types.hiddenBy(type.constants().stream().map(Constant::identifier)))
        .addMethod(getName())
        .addMethod(getNames())
        .addMethod(getValues())
        .addMethod(isDefined())
        .addMethod(parse())
        .addType(
            CodeIndex.spec(byCode.simpleName(), new NamesByCode(type, names, codes, annotations)))
        .addType(byNameSpec())
        .addType(names.spec())
        .addType(codes.spec());
  }

  private MethodSpec getName() {
    return lookUp("getName", annotations.nullable(Types.STRING))
        .addParameter(lookedUp(), "code")
        .addStatement("return $T.$L(code)", byCode, CodeTable.FIND)
        .addJavadoc(
            new Javadoc()
                .paragraph("The name of the constant with this code; of several, the first.")
                .tag("@param code any code")
                .tag("@return the name; null when no constant has the code")
                .build())
        .build();
  }

  private MethodSpec getNames() {
    return lookUp("getNames", Types.STRINGS)
        .addCode(all("names", Types.STRING, names))
        .addStatement(
            "return $T.unmodifiableList($T.asList(names))", Types.COLLECTIONS, Types.ARRAYS)
        .addJavadoc(
            new Javadoc()
                .paragraph("The names of all constants.")
                .tag("@return them in their order, in a list that nobody can change")
                .build())
        .build();
  }

  private MethodSpec getValues() {
    return lookUp("getValues", ArrayTypeName.of(field))
        .addCode(all("values", field, codes))
        .addStatement("return values")
        .addJavadoc(
            new Javadoc()
                .paragraph("The codes of all constants.")
                .tag("@return them in the order of their names, in an array of its own each time")
                .build())
        .build();
  }

  private CodeBlock all(String variable, TypeName itemType, Column column) {
    return CodeBlock.builder()
        .addStatement("$T[] $L = new $T[$L]", itemType, variable, itemType, type.constants().size())
        .beginControlFlow("for (int i = 0; i < $L.length; i++)", variable)
        .addStatement("$L[i] = $L", variable, column.at("i"))
        .endControlFlow()
        .build();
  }

  private MethodSpec isDefined() {
    return lookUp("isDefined", TypeName.BOOLEAN)
        .addParameter(lookedUp(), "code")
        .addStatement("return $T.$L(code) != null", byCode, CodeTable.FIND)
        .addJavadoc(
            new Javadoc()
                .paragraph("Whether a constant has this code.")
                .tag("@param code any code")
                .tag("@return whether there is one")
                .build())
        .build();
  }

  private MethodSpec parse() {
    TypeName found = Types.optional(field);
    return lookUp("parse", field)
        .addParameter(Types.STRING, "name")
        .addStatement("$T code = $T.$L(name)", found, byName, NameIndex.FIND)
        .beginControlFlow("if (!code.isPresent())")
        .addStatement(
            "throw new $T($S + name)",
            IllegalArgumentException.class,
            "No constant of " + type.typeName() + " has the name ")
        .endControlFlow()
        .addStatement("return code.get()")
        .addJavadoc(
            new Javadoc()
                .paragraph("The code of the constant with this name.")
                .paragraph(
                    "That is one whose name, or whose name in the catalogue, is the same. If there"
                        + " is\nnone, case and everything but letters and digits are ignored,"
                        + " unless that leaves\nseveral codes.")
                .tag("@param name the name of a constant")
                .tag("@return the code")
                .tag("@throws IllegalArgumentException if none has the name, or several might")
                .build())
        .build();
  }

  private TypeSpec byNameSpec() {
    var fill = CodeBlock.builder().add(addAll(names));
    List<Integer> renamed = renamed();
    if (renamed.size() <= NameIndex.FEW) {
      for (int i : renamed) {
        String neutral = Literals.string(type.constants().get(i).name().value());
        fill.add(NameIndex.add(CodeBlock.of("$L", neutral), codes.at(Integer.toString(i))));
      }
    } else {
      fill.add(addAll(neutralNames));
    }
    var spec = new NameIndex(byName, field.box(), "code").spec(fill.build());
    if (renamed.size() > NameIndex.FEW) {
      spec.addType(neutralNames.spec());
    }
    return spec.build();
  }

  private CodeBlock addAll(Column column) {
    return CodeBlock.builder()
        .beginControlFlow("for (int i = 0; i < $L; i++)", type.constants().size())
        .add(NameIndex.add(column.at("i"), codes.at("i")))
        .endControlFlow()
        .build();
  }

  /** The indexes of constants whose name a profile changed in more than case and separators. */
  private List<Integer> renamed() {
    var renamed = new ArrayList<Integer>();
    for (int i = 0; i < type.constants().size(); i++) {
      if (!LenientName.isKept(type.constants().get(i))) {
        renamed.add(i);
      }
    }
    return renamed;
  }

  private TypeName lookedUp() {
    return Literals.typeOf(type.fieldType().lookedUp());
  }

  private static MethodSpec.Builder lookUp(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(returned);
  }
}
