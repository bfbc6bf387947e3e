package dev.codebook.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Finds things by texts, in a hash table whose hash function was chosen for them; it keeps the
 * texts' own hash codes too, so that hardly ever two texts are compared that differ.
 */
record TextIndex(CodeTable table, CodeHash.Numbers hash) implements CodeIndex {

  private static final String CODES = "CODES";

  private static final String HASHES = "HASHES";

  @Override
  public List<Object> inputs() {
    return List.of(table.getClass(), table.inputs(), hash.inputs());
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    spec.addField(
            array(CODES, Types.STRING, "The codes, each in a slot that follows from its hash code"))
        .addField(array(HASHES, TypeName.INT, "The hash codes, each in the slot of its code"))
        .addField(table.field(hash.slots(), ", each in the slot of its code"))
        .addStaticBlock(fill())
        .addMethod(table.find().addCode(body()).build())
        .addMethod(slot())
        .addMethod(home());
  }

  private FieldSpec array(String name, TypeName itemType, String meaning) {
    return FieldSpec.builder(ArrayTypeName.of(itemType), name, Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T[$L]", itemType, hash.slots())
        .addJavadoc("$L.\n", meaning)
        .build();
  }

  private CodeBlock fill() {
    return table.fill(
        CodeBlock.builder()
            .addStatement("int slot = slot($L)", table.code())
            .addStatement("$L[slot] = $L", CODES, table.code())
            .addStatement("$L[slot] = $L.hashCode()", HASHES, table.code())
            .build(),
        "slot");
  }

  private CodeBlock body() {
    return CodeBlock.builder()
        .addStatement("int hash = code.hashCode()")
        .beginControlFlow(
            "for (int slot = home(hash); $L[slot] != null; slot = (slot + 1) & $L)",
            CODES,
            hash.mask())
        .beginControlFlow("if ($L[slot] == hash && $L[slot].equals(code))", HASHES, CODES)
        .addStatement("return $L[slot]", table.array())
        .endControlFlow()
        .endControlFlow()
        .addStatement("return $L", table.nothing())
        .build();
  }

  private MethodSpec slot() {
    return slotMethod("slot")
        .addParameter(Types.STRING, "code")
        .addStatement("int slot = home(code.hashCode())")
        .beginControlFlow("while ($L[slot] != null && !$L[slot].equals(code))", CODES, CODES)
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

  private MethodSpec home() {
    return slotMethod("home")
        .addParameter(TypeName.INT, "hash")
        .addComment("The multiplier is chosen for these codes: it gives most a slot of their own.")
        .addStatement("return (hash * $L) >>> $L", hash.multiplier(), hash.shift())
        .addJavadoc(
            new Javadoc()
                .paragraph("The first slot to look at.")
                .tag("@param hash the hash code of a code")
                .tag("@return the number of the slot")
                .build())
        .build();
  }

  private static MethodSpec.Builder slotMethod(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(TypeName.INT);
  }
}
