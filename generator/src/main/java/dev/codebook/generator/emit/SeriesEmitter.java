package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.CodeRange;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.catalog.model.Series;
import dev.codebook.generator.plan.PlannedType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the nested enum of series, which answers for every code, known or not. */
final class SeriesEmitter {

  private final PlannedType type;
  private final Dialect dialect;
  private final ClassName name;
  private final FieldSpec summary;

  /** So that no look-up makes an {@code Optional}. */
  private final FieldSpec found;

  /** The parameter of the look-up, which must not hide a constant. */
  private final String code;

  SeriesEmitter(PlannedType type, Dialect dialect) {
    this.type = type;
    this.dialect = dialect;
    this.name = Types.of(type).nestedClass(PlannedType.SERIES);
    var names = new FreeNames(type.series());
    this.summary = PrivateState.field(Types.STRING, names.allocate("summary"), "The summary");
    this.found =
        FieldSpec.builder(
                Types.optional(name), names.allocate("found"), Modifier.PRIVATE, Modifier.FINAL)
            .initializer("$T.of(this)", Types.OPTIONAL)
            .addJavadoc("What finds the series.\n")
            .build();
    this.code = names.allocate("code");
  }

  TypeSpec spec() {
    var spec =
        TypeSpec.enumBuilder(PlannedType.SERIES)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Series of codes.\n")
            .alwaysQualify(Types.hiddenBy(type.series().stream()));
    for (int i = 0; i < type.series().size(); i++) {
      Series series = series().get(i);
      spec.addEnumConstant(
          type.series().get(i),
          TypeSpec.anonymousClassBuilder("$L", Literals.string(series.summary().value()))
              .addJavadoc(javadoc(series))
              .build());
    }
    return spec.addField(summary)
        .addField(found)
        .addMethod(PrivateState.constructor(List.of(State.asGiven(summary))))
        .addMethod(of())
        .addMethod(summaryAccessor())
        .build();
  }

  private List<Series> series() {
    return type.catalogue().series();
  }

  private CodeBlock javadoc(Series series) {
    CodeRange codes = series.codes().value();
    String range =
        codes.first().equals(codes.last())
            ? "The code " + codes.first()
            : "Codes " + codes.first() + " to " + codes.last();
    return new Javadoc(dialect)
        .text(series.summary().value())
        .paragraph(range + ", declared at " + Javadoc.place(series.name().position()) + ".")
        .build();
  }

  private MethodSpec of() {
    CodeType codeType = type.catalogue().codeType();

    var method =
        MethodSpec.methodBuilder("of")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(Types.optional(name))
            .addParameter(Literals.typeOf(codeType), code)
            .addJavadoc(
                new Javadoc()
                    .paragraph("The series that a code belongs to, be it known or not.")
                    .tag("@param " + code + " any code")
                    .tag("@return the series; empty when the code is in none")
                    .build());
    for (int i = 0; i < type.series().size(); i++) {
      method
          .beginControlFlow("if ($L)", isIn(series().get(i).codes().value(), codeType, code))
          .addStatement("return $L.$N", type.series().get(i), found)
          .endControlFlow();
    }
    return method.addStatement("return $T.empty()", Types.OPTIONAL).build();
  }

  /** The condition that a code, in that variable, is one of the codes. */
  static CodeBlock isIn(CodeRange codes, CodeType codeType, String code) {
    String first = Literals.code(codes.first(), codeType);
    return codes.first().equals(codes.last())
        ? CodeBlock.of("$L == $L", code, first)
        : CodeBlock.of(
            "$L >= $L && $L <= $L", code, first, code, Literals.code(codes.last(), codeType));
  }

  private MethodSpec summaryAccessor() {
    return MethodSpec.methodBuilder("summary")
        .addModifiers(Modifier.PUBLIC)
        .returns(summary.type())
        .addStatement("return $N", summary)
        .addJavadoc(
            new Javadoc()
                .paragraph("What the codes of the series mean, in a sentence.")
                .tag("@return the summary; empty when the catalogue has none")
                .build())
        .build();
  }
}
