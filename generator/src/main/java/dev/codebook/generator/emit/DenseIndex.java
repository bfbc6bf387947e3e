package dev.codebook.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Finds constants in an array that has a place for each code from the first to the last. */
final class DenseIndex implements CodeIndex {

  private static final String FIRST = "FIRST";
  private static final String LAST = "LAST";

  private final CodeTable table;
  private final long first;
  private final long last;

  /**
   * @param first the lowest code, or a lower one
   * @param last the highest code
   */
  DenseIndex(CodeTable table, long first, long last) {
    this.table = table;
    this.first = first;
    this.last = last;
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    int places = (int) (last - first + 1);
    spec.addField(bound(FIRST, first, "The code of the first place"))
        .addField(bound(LAST, last, "The code of the last place"))
        .addField(table.constants(places, "The constants in the places of their codes"))
        .addStaticBlock(fill())
        .addMethod(
            table
                .find()
                // Compared like this, the JVM sees that no access is out of bounds, and checks
                // once.
                .addStatement(
                    "return code >= $L && code <= $L ? $L[$L] : $T.empty()",
                    FIRST,
                    LAST,
                    CodeTable.CONSTANTS,
                    place("code"),
                    Types.OPTIONAL)
                .build());
  }

  private FieldSpec bound(String name, long code, String meaning) {
    return FieldSpec.builder(table.code().type(), name, Modifier.STATIC, Modifier.FINAL)
        .initializer("$L", table.isOfInts() ? code : code + "L")
        .addJavadoc("$L.\n", meaning)
        .build();
  }

  private CodeBlock fill() {
    var index = CodeBlock.builder();
    index.addStatement("int index = $L", place("constant." + table.code().name()));
    return table.fill(index.build(), "index");
  }

  private String place(String code) {
    String distance = code + " - " + FIRST;
    return table.isOfInts() ? distance : "(int) (" + distance + ")";
  }
}
