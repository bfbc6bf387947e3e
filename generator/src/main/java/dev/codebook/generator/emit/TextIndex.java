package dev.codebook.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Finds constants in a map of their codes, which are texts. */
final class TextIndex implements CodeIndex {

  private final CodeTable table;

  TextIndex(CodeTable table) {
    this.table = table;
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    var map = ParameterizedTypeName.get(Types.MAP, Types.STRING, Types.optional(table.constant()));
    spec.addField(
            FieldSpec.builder(map, CodeTable.CONSTANTS, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T<>()", Types.HASH_MAP)
                .addJavadoc("The constants by their codes.\n")
                .build())
        .addStaticBlock(fill())
        .addMethod(
            table
                .find()
                .addStatement(
                    "return $L.getOrDefault(code, $T.empty())", CodeTable.CONSTANTS, Types.OPTIONAL)
                .build());
  }

  private CodeBlock fill() {
    // Of constants that share a code, the first one counts.
    String store = table.isShared() ? "putIfAbsent" : "put";
    return CodeBlock.builder()
        .beginControlFlow("for ($T constant : values())", table.constant())
        .addStatement(
            "$L.$L(constant.$N, $T.of(constant))",
            CodeTable.CONSTANTS,
            store,
            table.code(),
            Types.OPTIONAL)
        .endControlFlow()
        .build();
  }
}
