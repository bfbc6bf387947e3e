package dev.codebook.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Finds things in an array that has a place for each code from the first to the last.
 *
 * @param first the lowest code, or a lower one
 * @param last the highest code, or a higher one
 */
record DenseIndex(CodeTable table, String first, String last, String places) implements CodeIndex {

  private static final String FIRST = "FIRST";

  private static final String LAST = "LAST";

  @Override
  public List<Object> inputs() {
    return List.of(table.getClass(), table.inputs(), first, last, places);
  }

  static DenseIndex of(CodeTable table, long first, long last, Draft draft) {
    String suffix = table.isOfInts() ? "" : "L";
    return new DenseIndex(
        table,
        draft.text("first", first + suffix),
        draft.text("last", last + suffix),
        draft.text("places", Long.toString(last - first + 1)));
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
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

  private FieldSpec bound(String name, String code, String meaning) {
    return FieldSpec.builder(table.codeTypeName(), name, Modifier.STATIC, Modifier.FINAL)
        .initializer("$L", code)
        .addJavadoc("$L.\n", meaning)
        .build();
  }

  private CodeBlock fill() {
    String place = table.isOfInts() ? "int index = $L - $L" : "int index = (int) ($L - $L)";
    return table.fill(
        CodeBlock.builder().addStatement(place, table.code(), FIRST).build(), "index");
  }
}
