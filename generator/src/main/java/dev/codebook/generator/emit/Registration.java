package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.plan.FieldType;
import dev.codebook.generator.plan.PlannedType;

/**
 * Writes what a class of constants tells the class that it extends, so that this one can answer for
 * it.
 *
 * @param tables how the names and the codes come to be in arrays
 */
record Registration(
    ClassName type, ClassName base, FieldType fieldType, boolean areFlags, Tables tables)
    implements Member {

  /** How many names and codes the block may store that initialises the class. */
  private static final int MOST_INLINE = Column.MOST_BYTES / (2 * Column.BYTES_PER_ITEM);

  private static final String NAMES = "names";
  private static final String CODES = "codes";

  /** Arrays of the names and the codes. */
  private interface Tables {

    /** The statements that make them. */
    CodeBlock make();

    /** Adds what they are made of. */
    void addTo(TypeSpec.Builder spec);
  }

  static Registration of(PlannedType type, Draft draft, Dialect dialect) {
    var constants = new ConstantTables(type, new Columns(draft, dialect));
    return new Registration(
        draft.name(),
        ClassName.get(type.packageName(), type.target().baseType()),
        type.fieldType(),
        type.catalogue().flags(),
        type.constants().size() <= MOST_INLINE
            ? inline(constants, draft, dialect)
            : collected(type, constants, draft));
  }

  private static Tables inline(ConstantTables constants, Draft draft, Dialect dialect) {
    return new Inline(
        draft.text(NAMES, Expressions.of(constants.names(), dialect).wrappedFromStart(2)),
        draft.text(CODES, Expressions.of(constants.codes(), dialect).wrappedFromStart(2)));
  }

  private static Tables collected(PlannedType type, ConstantTables constants, Draft draft) {
    var nested = new NestedNames(type, type.identifiers());
    return new Collected(
        draft.text("count", Integer.toString(type.constants().size())),
        constants.names(draft.name().nestedClass(nested.allocate("Names"))),
        constants.codes(draft.name().nestedClass(nested.allocate("Codes"))));
  }

  /** Arrays whose items stand where they are made. */
  private record Inline(String names, String codes) implements Tables {

    @Override
    public CodeBlock make() {
      return CodeBlock.builder()
          .add("$T[] $L = {\n$L\n};\n", Types.STRING, NAMES, names)
          .add("$T[] $L = {\n$L\n};\n", TypeName.LONG, CODES, codes)
          .build();
    }

    @Override
    public void addTo(TypeSpec.Builder spec) {
      // The statements hold everything.
    }
  }

  /** Arrays of what nested classes hold. */
  private record Collected(String count, Column names, Column codes) implements Tables {

    @Override
    public CodeBlock make() {
      return CodeBlock.builder()
          .addStatement("$T[] $L = new $T[$L]", Types.STRING, NAMES, Types.STRING, count)
          .addStatement("$T[] $L = new $T[$L]", TypeName.LONG, CODES, TypeName.LONG, count)
          .beginControlFlow("for (int i = 0; i < $L; i++)", count)
          .addStatement("$L[i] = $L", NAMES, names.at("i"))
          .addStatement("$L[i] = $L", CODES, codes.at("i"))
          .endControlFlow()
          .build();
    }

    @Override
    public void addTo(TypeSpec.Builder spec) {
      names.addTo(spec);
      codes.addTo(spec);
    }
  }

  @Override
  public void addTo(TypeSpec.Builder spec) {
    spec.superclass(base)
        .addStaticBlock(
            tables.make().toBuilder()
                .addStatement(
                    "$L($T.class, $T.class, $L, $L, $L)",
                    SystemEnumEmitter.REGISTER,
                    type,
                    Literals.typeOf(fieldType).box(),
                    areFlags,
                    NAMES,
                    CODES)
                .build());
    tables.addTo(spec);
  }
}
