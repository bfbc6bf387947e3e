package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.plan.PlannedType;
import java.util.List;

/**
 * Writes what a class of constants tells the class that it extends, so that this one can answer for
 * it.
 */
final class Registration {

  /** How many names and codes the block may store that initialises the class. */
  private static final int MOST_INLINE = Column.MOST_BYTES / (2 * Column.BYTES_PER_ITEM);

  private static final String NAMES = "names";
  private static final String CODES = "codes";

  private final PlannedType type;
  private final Dialect dialect;
  private final ConstantTables tables;

  Registration(PlannedType type, Dialect dialect) {
    this.type = type;
    this.dialect = dialect;
    this.tables = new ConstantTables(type, dialect);
  }

  void addTo(TypeSpec.Builder spec) {
    spec.superclass(ClassName.get(type.packageName(), type.target().baseType()));
    if (type.constants().size() <= MOST_INLINE) {
      register(
          spec,
          CodeBlock.builder()
              .add(array(Types.STRING, NAMES, tables.names()))
              .add(array(TypeName.LONG, CODES, tables.codes()))
              .build());
    } else {
      var nested = new NestedNames(type);
      Column names = tables.names(Types.of(type).nestedClass(nested.allocate("Names")));
      Column codes = tables.codes(Types.of(type).nestedClass(nested.allocate("Codes")));
      register(spec, collected(names, codes));
      spec.addType(names.spec()).addType(codes.spec());
    }
  }

  private void register(TypeSpec.Builder spec, CodeBlock arrays) {
    spec.addStaticBlock(
        arrays.toBuilder()
            .addStatement(
                "$L($T.class, $T.class, $L, $L, $L)",
                SystemEnumEmitter.REGISTER,
                Types.of(type),
                Literals.typeOf(type.fieldType()).box(),
                type.catalogue().flags(),
                NAMES,
                CODES)
            .build());
  }

  private CodeBlock array(TypeName itemType, String name, List<String> values) {
    var lines = new Items(dialect);
    values.forEach(lines::add);
    return CodeBlock.of("$T[] $L = {\n$L\n};\n", itemType, name, lines.wrappedFromStart(2));
  }

  private CodeBlock collected(Column names, Column codes) {
    int count = type.constants().size();
    return CodeBlock.builder()
        .addStatement("$T[] $L = new $T[$L]", Types.STRING, NAMES, Types.STRING, count)
        .addStatement("$T[] $L = new $T[$L]", TypeName.LONG, CODES, TypeName.LONG, count)
        .beginControlFlow("for (int i = 0; i < $L; i++)", count)
        .addStatement("$L[i] = $L", NAMES, names.at("i"))
        .addStatement("$L[i] = $L", CODES, codes.at("i"))
        .endControlFlow()
        .build();
  }
}
