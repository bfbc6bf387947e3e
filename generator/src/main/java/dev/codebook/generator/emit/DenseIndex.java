package dev.codebook.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Finds things in an array that has a place for each code from the first to the last. */
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
    spec.addField(bound(FIRST, first, "The code of the first place"));
    if (table.isOfInts()) {
      spec.addField(bound(LAST, last, "The code of the last place"));
    }
    spec.addField(table.field(places, " in the places of their codes"))
        .addStaticBlock(fill())
        .addMethod(table.find().addCode(body()).build());
  }

  /** In the form that HotSpot makes most of: it differs between the types. */
  private CodeBlock body() {
    return table.isOfInts()
        ? CodeBlock.builder()
            .addStatement(
                "return code >= $L && code <= $L ? $L[code - $L] : $L",
                FIRST,
                LAST,
                table.array(),
                FIRST,
                table.nothing())
            .build()
        : CodeBlock.builder()
            .addStatement("long index = code - $L", FIRST)
            .addStatement(
                "return index >= 0 && index < $L.length ? $L[(int) index] : $L",
                table.array(),
                table.array(),
                table.nothing())
            .build();
  }

  private FieldSpec bound(String name, long code, String meaning) {
    return FieldSpec.builder(table.codeTypeName(), name, Modifier.STATIC, Modifier.FINAL)
        .initializer("$L", table.isOfInts() ? code : code + "L")
        .addJavadoc("$L.\n", meaning)
        .build();
  }

  private CodeBlock fill() {
    return table.fill(
        code -> CodeBlock.builder().addStatement("int index = $L", place(code)).build(), "index");
  }

  private CodeBlock place(CodeBlock code) {
    return table.isOfInts()
        ? CodeBlock.of("$L - $L", code, FIRST)
        : CodeBlock.of("(int) ($L - $L)", code, FIRST);
  }
}
