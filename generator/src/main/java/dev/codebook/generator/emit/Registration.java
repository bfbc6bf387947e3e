package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.plan.FieldType;
import dev.codebook.generator.plan.PlannedType;
import java.util.List;

/**
 * Writes what a class of constants tells the class that it extends, so that this one can answer for
 * it.
 *
 * @param arrays how the names and the codes come to be in arrays
 */
record Registration(
    ClassName type, ClassName base, FieldType fieldType, boolean areFlags, Arrays arrays)
    implements Member {

  /** How many names and codes the block may store that initialises the class. */
  private static final int MOST_INLINE = Column.MOST_BYTES / (2 * Column.BYTES_PER_ITEM);

  private static final String NAMES = "names";
  private static final String CODES = "codes";

  /** Arrays of the names and the codes. */
  private interface Arrays {

    /** The statements that make them. */
    CodeBlock make();

    /** Adds what they are made of. */
    void addTo(TypeSpec.Builder spec);
  }

  static Registration of(PlannedType type, Draft draft, Dialect dialect) {
    var tables = new ConstantTables(type, new Columns(draft, dialect));
    return new Registration(
        draft.name(),
        ClassName.get(type.packageName(), type.target().baseType()),
        type.fieldType(),
        type.catalogue().flags(),
        type.constants().size() <= MOST_INLINE
            ? inline(tables, draft, dialect)
            : collected(type, tables, draft));
  }

  private static Arrays inline(ConstantTables tables, Draft draft, Dialect dialect) {
    return new Inline(
        draft.text(NAMES, lines(tables.names(), dialect)),
        draft.text(CODES, lines(tables.codes(), dialect)));
  }

  private static String lines(List<String> values, Dialect dialect) {
    var lines = new Items(dialect);
    for (String value : values) {
      lines.add(value);
    }
    return lines.wrappedFromStart(2);
  }

  private static Arrays collected(PlannedType type, ConstantTables tables, Draft draft) {
    var nested = new NestedNames(type);
    return new Collected(
        draft.text("count", Integer.toString(type.constants().size())),
        tables.names(draft.name().nestedClass(nested.allocate("Names"))),
        tables.codes(draft.name().nestedClass(nested.allocate("Codes"))));
  }

  /** Arrays whose items stand where they are made. */
  private record Inline(String names, String codes) implements Arrays {

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
  private record Collected(String count, Column names, Column codes) implements Arrays {

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
            arrays.make().toBuilder()
                .addStatement(
                    "$L($T.class, $T.class, $L, $L, $L)",
                    SystemEnumEmitter.REGISTER,
                    type,
                    Literals.typeOf(fieldType).box(),
                    areFlags,
                    NAMES,
                    CODES)
                .build());
    arrays.addTo(spec);
  }
}
