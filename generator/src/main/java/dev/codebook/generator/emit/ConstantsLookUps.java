package dev.codebook.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.FieldType;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the look-ups of a class of constants: names by codes, codes by names, and all of either.
 * What they need is in nested classes that are loaded with the first look-up.
 *
 * @param count how many constants there are
 * @param index what finds a name
 * @param neutralNames those of the catalogue, if there are many that a profile changed in more than
 *     case and separators
 * @param fewNeutralNames the statements that add such names, if there are few
 */
record ConstantsLookUps(
    ClassName type,
    FieldType fieldType,
    String count,
    ClassName byCode,
    CodeIndex index,
    ClassName byName,
    Column names,
    Column codes,
    Optional<Column> neutralNames,
    String fewNeutralNames,
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
        byName.canonicalName(),
        names.inputs(),
        codes.inputs(),
        neutralNames.isPresent() ? neutralNames.get().inputs() : List.of(),
        fewNeutralNames);
  }

  static ConstantsLookUps of(PlannedType type, Draft draft, NestedNames nested, Dialect dialect) {
    var tables = new ConstantTables(type, new Columns(draft, dialect));
    var annotations = new Annotations(dialect);
    ClassName byCode = draft.name().nestedClass(nested.allocate("ByCode"));
    ClassName byName = draft.name().nestedClass(nested.allocate("ByName"));
    Column names = tables.names(draft.name().nestedClass(nested.allocate("Names")));
    Column codes = tables.codes(draft.name().nestedClass(nested.allocate("Codes")));
    String count = draft.text("count", Integer.toString(type.constants().size()));
    List<Integer> renamed = renamed(type);
    boolean areFew = renamed.size() <= NameIndex.FEW;
    return new ConstantsLookUps(
        draft.name(),
        type.fieldType(),
        count,
        byCode,
        CodeIndex.of(
            new NamesByCode(
                type.fieldType().lookedUp(),
                names,
                codes,
                count,
                type.catalogue().sharedCodes()
                    || type.constants().size() > type.catalogue().entries().size(),
                annotations),
            type.catalogue(),
            draft),
        byName,
        names,
        codes,
        areFew
            ? Optional.empty()
            : Optional.of(tables.neutralNames(byName.nestedClass(nested.allocate("NeutralNames")))),
        areFew ? draft.text("neutralNames", statements(renamed, type, codes)) : "",
        annotations);
  }

  /** The indexes of constants whose name a profile changed in more than case and separators. */
  private static List<Integer> renamed(PlannedType type) {
    var renamed = new ArrayList<Integer>();
    for (int i = 0; i < type.constants().size(); i++) {
      if (!LenientName.isKept(type.constants().get(i))) {
        renamed.add(i);
      }
    }
    return renamed;
  }

  private static String statements(List<Integer> renamed, PlannedType type, Column codes) {
    var statements = new ArrayList<String>();
    for (int i : renamed) {
      Constant constant = type.constants().get(i);
      statements.add(
          NameIndex.add(Literals.string(constant.name().value()), codes.call(Integer.toString(i))));
    }
    return String.join("\n", statements);
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    spec.addMethod(getName())
        .addMethod(getNames())
        .addMethod(getValues())
        .addMethod(isDefined())
        .addMethod(parse())
        .addType(index.spec(byCode.simpleName()))
        .addType(byNameSpec());
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
        .addStatement("$T code = $T.$L(name)", Types.optional(field()), byName, NameIndex.FIND)
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

  private TypeSpec byNameSpec() {
    var fill = CodeBlock.builder().add(addAll(names));
    if (neutralNames.isPresent()) {
      fill.add(addAll(neutralNames.get()));
    } else {
      fill.add("$L\n", fewNeutralNames);
    }
    TypeSpec.Builder spec = new NameIndex(byName, field().box(), "code").spec(fill.build());
    if (neutralNames.isPresent()) {
      neutralNames.get().addTo(spec);
    }
    return spec.build();
  }

  private CodeBlock addAll(Column column) {
    return CodeBlock.builder()
        .beginControlFlow("for (int i = 0; i < $L; i++)", count)
        .addStatement("add($L, $L)", column.at("i"), codes.at("i"))
        .endControlFlow()
        .build();
  }

  private static MethodSpec.Builder lookUp(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(returned);
  }
}
