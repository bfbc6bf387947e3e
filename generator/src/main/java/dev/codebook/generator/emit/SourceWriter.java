package dev.codebook.generator.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.PlannedType;
import java.util.List;

/** Writes the types of a plan, each as a file. */
public final class SourceWriter {

  private static final String HEADER_START = "Generated from ";
  private static final String HEADER_END = ". Change the catalogue, not this file.";

  private SourceWriter() {}

  /** The files of a plan without errors, in its order. */
  public static List<GeneratedFile> write(Plan plan, Dialect dialect) {
    return plan.types().stream().map(type -> write(type, plan, dialect)).toList();
  }

  /** Where the file of a type goes, below the output directory. */
  public static String path(PlannedType type) {
    return type.qualifiedName().replace('.', '/') + ".java";
  }

  private static GeneratedFile write(PlannedType type, Plan plan, Dialect dialect) {
    TypeSpec spec = new Annotations(dialect).on(emitter(type, plan, dialect).emit(type));
    JavaFile file =
        JavaFile.builder(type.packageName(), spec)
            .addFileComment("$L", header(type, dialect))
            .skipJavaLangImports(true)
            .indent(dialect.indent())
            .build();
    return new GeneratedFile(path(type), file.toString());
  }

  private static Emitter emitter(PlannedType type, Plan plan, Dialect dialect) {
    return switch (type.target().kind()) {
      case ENUM -> new EnumEmitter(dialect);
      case CONSTANTS -> new ConstantsEmitter(dialect);
      case ALIASES -> new AliasesEmitter(plan.typeBehind(type).orElseThrow(), dialect);
      case JPA_CONVERTER -> new JpaConverterEmitter(plan.typeBehind(type).orElseThrow(), dialect);
      case SPRING_CONVERTERS ->
          new SpringConvertersEmitter(plan.typeBehind(type).orElseThrow(), dialect);
    };
  }

  /** Ours goes first: by its first line a file is known to be ours. */
  private static String header(PlannedType type, Dialect dialect) {
    String own = HEADER_START + JavadocText.oneLine(type.catalogue().source().file()) + HEADER_END;
    return dialect.header().isEmpty() ? own : own + "\n\n" + String.join("\n", dialect.header());
  }

  /** Whether a file that begins with that line is ours; others write "Generated from" too. */
  public static boolean isHeader(String firstLine) {
    return firstLine.startsWith("// " + HEADER_START) && firstLine.endsWith(HEADER_END);
  }
}
