package dev.codebook.generator.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.CodeRange;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.catalog.model.Series;
import dev.codebook.generator.plan.PlannedType;
import javax.lang.model.element.Modifier;

/** Writes the methods of a class of constants that tell whether a code is in a series. */
final class PredicateEmitter {

  private PredicateEmitter() {}

  static void addTo(TypeSpec.Builder spec, PlannedType type, Dialect dialect) {
    for (int i = 0; i < type.predicates().size(); i++) {
      Series series = type.catalogue().series().get(i);
      String name = type.predicates().get(i);
      spec.addMethod(predicate(name, series, type, dialect));
    }
  }

  private static MethodSpec predicate(
      String name, Series series, PlannedType type, Dialect dialect) {
    // A series may go beyond what the constants hold.
    CodeType codeType = type.catalogue().codeType();
    CodeRange codes = series.codes().value();
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(Literals.typeOf(type.fieldType().lookedUp()), "code")
        .addStatement("return $L", SeriesEmitter.isIn(codes, codeType, "code"))
        .addJavadoc(
            new Javadoc(dialect)
                .paragraph(
                    "Whether a code, known or not, is in the series "
                        + JavadocText.code(series.name().value())
                        + ".")
                .text(series.summary().value())
                .tag("@param code any code")
                .tag("@return whether it is " + range(codes))
                .build())
        .build();
  }

  private static String range(CodeRange codes) {
    return codes.first().equals(codes.last())
        ? codes.first().toString()
        : "from " + codes.first() + " to " + codes.last();
  }
}
