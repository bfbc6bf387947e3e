package dev.codebook.generator.emit;

import com.palantir.javapoet.JavaFile;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.PlannedType;
import java.util.List;
import java.util.stream.Stream;

/** Writes the types of a plan, each as a file. */
public final class SourceWriter {

  private static final String HEADER_START = "Generated from ";
  private static final String HEADER_END = ". Change the catalogue, not this file.";

  static final String INDENT = "  ";

  /** With fewer types, starting further threads takes longer than the work. */
  private static final int WORTH_CORES = 16;

  private SourceWriter() {}

  /** The files of a plan without errors, in its order. */
  public static List<GeneratedFile> write(Plan plan) {
    Stream<PlannedType> types =
        plan.types().size() < WORTH_CORES ? plan.types().stream() : plan.types().parallelStream();
    return types.map(type -> write(type, plan)).toList();
  }

  /** Where the file of a type goes, below the output directory. */
  public static String path(PlannedType type) {
    return type.qualifiedName().replace('.', '/') + ".java";
  }

  private static GeneratedFile write(PlannedType type, Plan plan) {
    JavaFile file =
        JavaFile.builder(type.packageName(), emitter(type, plan).emit(type))
            .addFileComment("$L", header(type))
            .skipJavaLangImports(true)
            .indent(INDENT)
            .build();
    return new GeneratedFile(path(type), file.toString());
  }

  private static Emitter emitter(PlannedType type, Plan plan) {
    return switch (type.target().kind()) {
      case ENUM -> new EnumEmitter();
      case CONSTANTS -> new ConstantsEmitter();
      case ALIASES -> new AliasesEmitter(plan.typeBehind(type).orElseThrow());
    };
  }

  private static String header(PlannedType type) {
    return HEADER_START + JavadocText.oneLine(type.catalogue().source().file()) + HEADER_END;
  }

  /** Whether a file that begins with that line is ours; others write "Generated from" too. */
  public static boolean isHeader(String firstLine) {
    return firstLine.startsWith("// " + HEADER_START) && firstLine.endsWith(HEADER_END);
  }
}
