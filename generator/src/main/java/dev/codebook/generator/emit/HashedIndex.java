package dev.codebook.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Finds things by numbers, in a hash table whose hash function was chosen for them. */
record HashedIndex(CodeTable table, CodeHash.Numbers hash) implements CodeIndex {

  private static final String CODES = "CODES";

  @Override
  public List<Object> inputs() {
    return List.of(table.getClass(), table.inputs(), hash.inputs());
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    spec.addField(codes())
        .addField(table.field(hash.slots(), ", each in the slot of its code"))
        .addStaticBlock(fill())
        .addMethod(table.find().addStatement("return $L[slot(code)]", table.array()).build())
        .addMethod(slot());
  }

  private FieldSpec codes() {
    TypeName array = ArrayTypeName.of(table.codeTypeName());
    return FieldSpec.builder(array, CODES, Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T[$L]", table.codeTypeName(), hash.slots())
        .addJavadoc("The codes, each in a slot that follows from it; most slots are free.\n")
        .build();
  }

  private CodeBlock fill() {
    return table.fill(
        CodeBlock.builder()
            .addStatement("int slot = slot($L)", table.code())
            .addStatement("$L[slot] = $L", CODES, table.code())
            .build(),
        "slot");
  }

  private MethodSpec slot() {
    return MethodSpec.methodBuilder("slot")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(TypeName.INT)
        .addParameter(table.codeTypeName(), "code")
        .addComment("The multiplier is chosen for these codes: it gives most a slot of their own.")
        .addStatement(home())
        .beginControlFlow("while ($L[slot] != code && $L)", CODES, table.isTaken("slot"))
        .addStatement("slot = (slot + 1) & $L", hash.mask())
        .endControlFlow()
        .addStatement("return slot")
        .addJavadoc(
            new Javadoc()
                .paragraph("The slot of a code, or the free one that it would have.")
                .tag("@param code any code")
                .tag("@return the number of the slot")
                .build())
        .build();
  }

  private CodeBlock home() {
    String format = table.isOfInts() ? "(code * $L) >>> $L" : "(int) ((code * $L) >>> $L)";
    return CodeBlock.of("int slot = " + format, hash.multiplier(), hash.shift());
  }
}
