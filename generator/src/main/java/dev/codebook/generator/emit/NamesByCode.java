package dev.codebook.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.codebook.catalog.model.CodeType;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The names of constants that are codes themselves; null where there is none.
 *
 * @param names those of all constants in their order
 * @param codes those of all constants in their order
 * @param count how many constants there are
 * @param areShared whether several constants may have one code
 */
record NamesByCode(
    CodeType codeType,
    Column names,
    Column codes,
    String count,
    boolean areShared,
    Annotations annotations)
    implements CodeTable {

  private static final String NAMES = "NAMES";

  @Override
  public List<Object> inputs() {
    return List.of(codeType, names.inputs(), codes.inputs(), count, areShared);
  }

  @Override
  public String array() {
    return NAMES;
  }

  @Override
  public FieldSpec field(String length, String places) {
    return FieldSpec.builder(ArrayTypeName.of(name()), NAMES, Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T[$L]", Types.STRING, length)
        .addJavadoc("The names$L.\n", places)
        .build();
  }

  private TypeName name() {
    return annotations.nullable(Types.STRING);
  }

  @Override
  public CodeBlock fill(CodeBlock place, String variable) {
    var block =
        CodeBlock.builder().beginControlFlow("for (int i = 0; i < $L; i++)", count).add(place);
    var store = CodeBlock.of("$L[$L] = $L", NAMES, variable, names.at("i"));
    // The first of them counts.
    if (areShared) {
      block.beginControlFlow("if ($L[$L] == null)", NAMES, variable);
      block.addStatement(store).endControlFlow();
    } else {
      block.addStatement(store);
    }
    return block.endControlFlow().build();
  }

  @Override
  public CodeBlock code() {
    return codes.at("i");
  }

  @Override
  public CodeBlock nothing() {
    return CodeBlock.of("null");
  }

  @Override
  public CodeBlock isTaken(String place) {
    return CodeBlock.of("$L[$L] != null", NAMES, place);
  }

  @Override
  public MethodSpec.Builder find() {
    return MethodSpec.methodBuilder(FIND)
        .addModifiers(Modifier.STATIC)
        .returns(name())
        .addParameter(codeTypeName(), "code")
        .addJavadoc(
            new Javadoc()
                .paragraph("The name of the constant with that code, if there is one.")
                .tag("@param code any code")
                .tag("@return the name; null when no constant has the code")
                .build());
  }
}
