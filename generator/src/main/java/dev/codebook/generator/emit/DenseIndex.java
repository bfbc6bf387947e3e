package dev.codebook.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Finds constants in an array that has a place for each code from the first to the last. */
final class DenseIndex implements CodeIndex {

  private static final String FIRST = "FIRST";

  private final CodeTable table;
  private final long first;
  private final int places;

  DenseIndex(CodeTable table, long first, int places) {
    this.table = table;
    this.first = first;
    this.places = places;
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    spec.addField(
            FieldSpec.builder(table.code().type(), FIRST, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", table.isOfInts() ? first : first + "L")
                .addJavadoc("The lowest code.\n")
                .build())
        .addField(
            table.constants(places, "The constants in the order of their codes, with their gaps"))
        .addStaticBlock(fill())
        .addMethod(
            table
                .find()
                .addStatement("$T index = code - $L", table.code().type(), FIRST)
                .addStatement(
                    "return index >= 0 && index < $L.length ? $L[$Lindex] : $T.empty()",
                    CodeTable.CONSTANTS,
                    CodeTable.CONSTANTS,
                    table.isOfInts() ? "" : "(int) ",
                    Types.OPTIONAL)
                .build());
  }

  private CodeBlock fill() {
    String place = table.isOfInts() ? "constant.$N - $L" : "(int) (constant.$N - $L)";
    var index = CodeBlock.builder().addStatement("int index = " + place, table.code(), FIRST);
    return table.fill(index.build(), "index");
  }
}
