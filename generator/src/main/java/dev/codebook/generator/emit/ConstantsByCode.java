package dev.codebook.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.codebook.catalog.model.CodeType;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The constants of an enum, each in an {@code Optional}.
 *
 * @param codeField the field of a constant that holds its code
 * @param areShared whether several constants may have one code
 */
record ConstantsByCode(ClassName constant, CodeType codeType, String codeField, boolean areShared)
    implements CodeTable {

  private static final String CONSTANTS = "CONSTANTS";

  @Override
  public List<Object> inputs() {
    return List.of(constant.canonicalName(), codeType, codeField, areShared);
  }

  @Override
  public String array() {
    return CONSTANTS;
  }

  /** An array of optional constants, which Java cannot make without a warning. */
  @Override
  public FieldSpec field(String length, String places) {
    TypeName array = ArrayTypeName.of(Types.optional(constant));
    return FieldSpec.builder(array, CONSTANTS, Modifier.STATIC, Modifier.FINAL)
        .addAnnotation(
            AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "unchecked")
                .build())
        .initializer("($T)\n$>$>new $T<?>[$L]$<$<", array, Types.OPTIONAL, length)
        .addJavadoc("The constants$L.\n", places)
        .build();
  }

  @Override
  public CodeBlock fill(CodeBlock place, String variable) {
    var block =
        CodeBlock.builder()
            .addStatement("$T.fill($L, $L)", Types.ARRAYS, CONSTANTS, nothing())
            .beginControlFlow("for ($T constant : values())", constant)
            .add(place);
    var store = CodeBlock.of("$L[$L] = $T.of(constant)", CONSTANTS, variable, Types.OPTIONAL);
    // Of several constants with one code, the first counts.
    if (areShared) {
      block.beginControlFlow("if (!$L)", isTaken(variable)).addStatement(store).endControlFlow();
    } else {
      block.addStatement(store);
    }
    return block.endControlFlow().build();
  }

  @Override
  public CodeBlock code() {
    return CodeBlock.of("constant.$L", codeField);
  }

  @Override
  public CodeBlock nothing() {
    return CodeBlock.of("$T.empty()", Types.OPTIONAL);
  }

  @Override
  public CodeBlock isTaken(String place) {
    return CodeBlock.of("$L[$L].isPresent()", CONSTANTS, place);
  }

  @Override
  public MethodSpec.Builder find() {
    return MethodSpec.methodBuilder(FIND)
        .addModifiers(Modifier.STATIC)
        .returns(Types.optional(constant))
        .addParameter(codeTypeName(), "code")
        .addJavadoc(
            new Javadoc()
                .paragraph("The constant with that code, if there is one.")
                .tag("@param code any code")
                .tag("@return the constant; empty when no constant has the code")
                .build());
  }
}
