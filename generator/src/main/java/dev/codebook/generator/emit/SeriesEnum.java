package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.CodeRange;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.catalog.model.Series;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the nested enum of series, which answers for every code, known or not.
 *
 * @param constants the series
 * @param hidden the simple names of types that a series hides
 * @param summary the field of the summary
 * @param found the field of what finds the series, so that no look-up makes an {@code Optional}
 * @param code the parameter of the look-up, which must not hide a constant
 * @param choice the statements that return the series of a code
 */
record SeriesEnum(
    ClassName name,
    CodeType codeType,
    Samples constants,
    List<String> hidden,
    FinalField summary,
    String found,
    String code,
    String choice)
    implements Member {

  @Override
  public List<Object> inputs() {
    return List.of(
        name.canonicalName(),
        codeType,
        constants.inputs(),
        hidden,
        summary.inputs(),
        found,
        code,
        choice);
  }

  static SeriesEnum of(PlannedType type, Draft draft, Dialect dialect) {
    var names = new FreeNames(type.series());
    var summary = new FinalField(Types.STRING, names.allocate("summary"), "The summary");
    String found = names.allocate("found");
    String code = names.allocate("code");
    var constants = new DeclarationList(new Sample.OfEnum(true), "series");
    var choice = new ArrayList<String>();
    for (int i = 0; i < type.series().size(); i++) {
      String name = type.series().get(i);
      Series series = type.catalogue().series().get(i);
      constants.add(
          new Declaration(
              documentation(series, dialect),
              List.of(),
              name,
              Literals.string(series.summary().value())));
      choice.add("if (" + isIn(series.codes().value(), type.catalogue().codeType(), code) + ") {");
      choice.add(dialect.indent() + "return " + name + "." + found + ";");
      choice.add("}");
    }
    return new SeriesEnum(
        draft.name().nestedClass(PlannedType.SERIES),
        type.catalogue().codeType(),
        draft.inPlace(constants),
        Types.hiddenBy(type.series()),
        summary,
        found,
        code,
        draft.text("series", String.join("\n", choice)));
  }

  private static String documentation(Series series, Dialect dialect) {
    CodeRange codes = series.codes().value();
    String range =
        codes.isSingle()
            ? "The code " + codes.first()
            : "Codes " + codes.first() + " to " + codes.last();
    return new Javadoc(dialect)
        .text(series.summary().value())
        .paragraph(range + ", declared at " + Javadoc.place(series.name().position()) + ".")
        .text();
  }

  /** The condition that a code, in that variable, is one of the codes. */
  static String isIn(CodeRange codes, CodeType codeType, String code) {
    String first = Literals.code(codes.first(), codeType);
    return codes.isSingle()
        ? code + " == " + first
        : code + " >= " + first + " && " + code + " <= " + Literals.code(codes.last(), codeType);
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    var nested =
        TypeSpec.enumBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Series of codes.\n")
            .alwaysQualify(hidden.toArray(new String[0]));
    constants.addTo(nested);
    spec.addType(
        nested
            .addField(summary.spec())
            .addField(foundField())
            .addMethod(FinalFields.constructor(List.of(summary)))
            .addMethod(of())
            .addMethod(summaryAccessor())
            .build());
  }

  private FieldSpec foundField() {
    return FieldSpec.builder(Types.optional(name), found, Modifier.PRIVATE, Modifier.FINAL)
        .initializer("$T.of(this)", Types.OPTIONAL)
        .addJavadoc("What finds the series.\n")
        .build();
  }

  private MethodSpec of() {
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(Types.optional(name))
        .addParameter(Literals.typeOf(codeType), code)
        .addCode("$L\n", choice)
        .addStatement("return $T.empty()", Types.OPTIONAL)
        .addJavadoc(
            new Javadoc()
                .paragraph("The series that a code belongs to, be it known or not.")
                .tag("@param " + code + " any code")
                .tag("@return the series; empty when the code is in none")
                .build())
        .build();
  }

  private MethodSpec summaryAccessor() {
    return MethodSpec.methodBuilder("summary")
        .addModifiers(Modifier.PUBLIC)
        .returns(summary.type())
        .addStatement("return $L", summary.name())
        .addJavadoc(
            new Javadoc()
                .paragraph("What the codes of the series mean, in a sentence.")
                .tag("@return the summary; empty when the catalogue has none")
                .build())
        .build();
  }
}
