package dev.codebook.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.plan.FieldType;
import dev.codebook.generator.plan.PlannedType;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the look-ups of a class of constants: names by codes, codes by names, and all of either.
 * What they need is in nested classes that are loaded with the first look-up.
 *
 * @param count how many constants there are
 * @param index what finds a name
 * @param byName what finds a code
 */
record ConstantsLookUps(
    ClassName type,
    FieldType fieldType,
    String count,
    ClassName byCode,
    CodeIndex index,
    CodesByName byName,
    Column names,
    Column codes,
    Annotations annotations)
    implements Member {

  @Override
  public List<Object> inputs() {
    return List.of(
        type.canonicalName(),
        fieldType,
        count,
        byCode.canonicalName(),
        index.getClass(),
        index.inputs(),
        byName.inputs(),
        names.inputs(),
        codes.inputs());
  }

  static ConstantsLookUps of(PlannedType type, Draft draft, NestedNames nested, Dialect dialect) {
    var tables = new ConstantTables(type, new Columns(draft, dialect));
    var annotations = new Annotations(dialect);
    ClassName byCode = draft.name().nestedClass(nested.allocate("ByCode"));
    Column names = tables.names(draft.name().nestedClass(nested.allocate("Names")));
    Column codes = tables.codes(draft.name().nestedClass(nested.allocate("Codes")));
    String count = draft.text("count", Integer.toString(type.constants().size()));
    boolean hasAliases = type.constants().size() > type.catalogue().entries().size();
    var table =
        new NamesByCode(
            type.fieldType().lookedUp(),
            names,
            codes,
            count,
            hasAliases || type.catalogue().sharedCodes(),
            annotations);
    return new ConstantsLookUps(
        draft.name(),
        type.fieldType(),
        count,
        byCode,
        CodeIndex.of(table, type.catalogue(), draft),
        CodesByName.of(type, tables, new CodesByName.All(count, names, codes), nested, draft),
        names,
        codes,
        annotations);
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    spec.addMethod(getName())
        .addMethod(getNames())
        .addMethod(getValues())
        .addMethod(isDefined())
        .addMethod(parse())
        .addType(index.spec(byCode.simpleName()))
        .addType(byName.spec());
    names.addTo(spec);
    codes.addTo(spec);
  }

  private TypeName field() {
    return Literals.typeOf(fieldType);
  }

  private TypeName lookedUp() {
    return Literals.typeOf(fieldType.lookedUp());
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
    return lookUp("getValues", ArrayTypeName.of(field()))
        .addCode(all("values", field(), codes))
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
        .addStatement("$T[] $L = new $T[$L]", itemType, variable, itemType, count)
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
    return lookUp("parse", field())
        .addParameter(Types.STRING, "name")
        .addStatement(
            "$T code = $T.$L(name)", Types.optional(field()), byName.name(), NameIndex.FIND)
        .beginControlFlow("if (!code.isPresent())")
        .addStatement(
            "throw new $T(\"No constant of $L has the name \" + name)",
            IllegalArgumentException.class,
            type.simpleName())
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

  private static MethodSpec.Builder lookUp(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(returned);
  }
}
