package dev.codebook.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.generator.plan.PlannedType;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * The names of constants that are codes themselves; null where there is none.
 *
 * @param names those of all constants in their order
 * @param codes those of all constants in their order
 */
record NamesByCode(PlannedType type, Column names, Column codes, Annotations annotations)
    implements CodeTable {

  private static final String NAMES = "NAMES";

  @Override
  public Catalogue catalogue() {
    return type.catalogue();
  }

  @Override
  public CodeType codeType() {
    return type.fieldType().lookedUp();
  }

  @Override
  public String array() {
    return NAMES;
  }

  @Override
  public FieldSpec field(int length, String places) {
    return FieldSpec.builder(ArrayTypeName.of(name()), NAMES, Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T[$L]", Types.STRING, length)
        .addJavadoc("The names$L.\n", places)
        .build();
  }

  private TypeName name() {
    return annotations.nullable(Types.STRING);
  }

  @Override
  public CodeBlock fill(Function<CodeBlock, CodeBlock> place, String variable) {
    var block =
        CodeBlock.builder()
            .beginControlFlow("for (int i = 0; i < $L; i++)", type.constants().size())
            .add(place.apply(codes.at("i")));
    var store = CodeBlock.of("$L[$L] = $L", NAMES, variable, names.at("i"));
    if (severalMayHaveOneCode()) {
      block.beginControlFlow("if ($L[$L] == null)", NAMES, variable);
      block.addStatement(store).endControlFlow();
    } else {
      block.addStatement(store);
    }
    return block.endControlFlow().build();
  }

  /** The first of them counts. */
  private boolean severalMayHaveOneCode() {
    return catalogue().sharedCodes() || type.constants().size() > catalogue().entries().size();
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
