package dev.codebook.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** Finds constants by numbers, in a hash table whose hash function was chosen for them. */
final class HashedIndex implements CodeIndex {

  private static final String CODES = "CODES";

  private final CodeTable table;
  private final CodeHash hash;

  HashedIndex(CodeTable table, CodeHash hash) {
    this.table = table;
    this.hash = hash;
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    spec.addField(codes())
        .addField(table.constants(hash.slots(), "The constants, each in the slot of its code"))
        .addStaticBlock(fill())
        .addMethod(table.find().addStatement("return $L[slot(code)]", CodeTable.CONSTANTS).build())
        .addMethod(slot());
  }

  private FieldSpec codes() {
    TypeName array = ArrayTypeName.of(table.code().type());
    return FieldSpec.builder(array, CODES, Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T[$L]", table.code().type(), hash.slots())
        .addJavadoc("The codes, each in a slot that follows from it; most slots are free.\n")
        .build();
  }

  private CodeBlock fill() {
    var slot =
        CodeBlock.builder()
            .addStatement("int slot = slot(constant.$N)", table.code())
            .addStatement("$L[slot] = constant.$N", CODES, table.code());
    return table.fill(slot.build(), "slot");
  }

  private MethodSpec slot() {
    return MethodSpec.methodBuilder("slot")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(TypeName.INT)
        .addParameter(table.code().type(), "code")
        .addComment("The multiplier is chosen for these codes: it gives most a slot of their own.")
        .addStatement(home())
        .beginControlFlow(
            "while ($L[slot] != code && $L[slot].isPresent())", CODES, CodeTable.CONSTANTS)
        .addStatement("slot = (slot + 1) & $L", hash.slots() - 1)
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
    String multiplier = Long.toHexString(hash.multiplier()).toUpperCase(Locale.ROOT);
    return table.isOfInts()
        ? home("(code * 0x$L) >>> $L", multiplier, Integer.SIZE)
        : home("(int) ((code * 0x$LL) >>> $L)", multiplier, Long.SIZE);
  }

  private CodeBlock home(String format, String multiplier, int size) {
    return CodeBlock.of("int slot = " + format, multiplier, size - hash.bits());
  }
}
