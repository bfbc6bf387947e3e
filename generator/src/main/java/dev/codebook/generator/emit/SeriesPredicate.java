package dev.codebook.generator.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.CodeRange;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.catalog.model.Series;
import dev.codebook.generator.plan.PlannedType;
import javax.lang.model.element.Modifier;

/**
 * Writes a method of a class of constants that tells whether a code is in a series.
 *
 * @param lookedUp the type of a code
 * @param condition that the code is in the series
 */
record SeriesPredicate(String name, CodeType lookedUp, String condition, String documentation)
    implements Member {

  /** Adds one for each series. */
  static void addAll(PlannedType type, Draft draft, Dialect dialect) {
    for (int i = 0; i < type.predicates().size(); i++) {
      Series series = type.catalogue().series().get(i);
      // A series may go beyond what the constants hold.
      CodeType codeType = type.catalogue().codeType();
      draft.add(
          new SeriesPredicate(
              type.predicates().get(i),
              type.fieldType().lookedUp(),
              SeriesEnum.isIn(series.codes().value(), codeType, "code"),
              documentation(series, dialect)));
    }
  }

  private static String documentation(Series series, Dialect dialect) {
    return new Javadoc(dialect)
        .paragraph(
            "Whether a code, known or not, is in the series "
                + JavadocText.code(series.name().value())
                + ".")
        .text(series.summary().value())
        .tag("@param code any code")
        .tag("@return whether it is " + range(series.codes().value()))
        .text();
  }

  private static String range(CodeRange codes) {
    return codes.isSingle()
        ? codes.first().toString()
        : "from " + codes.first() + " to " + codes.last();
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    spec.addMethod(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(TypeName.BOOLEAN)
            .addParameter(Literals.typeOf(lookedUp), "code")
            .addStatement("return $L", condition)
            .addJavadoc("$L\n", documentation)
            .build());
  }
}
