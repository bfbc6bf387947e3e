package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.generator.Cores;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.PlannedType;
import dev.codebook.generator.plan.TargetKind;
import java.util.ArrayList;
import java.util.List;

/** Writes the types of a plan, each as a file. */
public final class SourceWriter {

  private static final String HEADER_START = "Generated from ";
  private static final String HEADER_END = ". Change the catalogue, not this file.";

  private SourceWriter() {}

  /** The files of a plan without errors, in its order. */
  public static List<GeneratedFile> write(Plan plan, Dialect dialect) {
    int constants = 0;
    var hiding = new ArrayList<PlannedType>();
    for (PlannedType type : plan.types()) {
      constants += type.constants().size();
      if (Types.hidesTypeOfJdk(type.typeName())) {
        hiding.add(type);
      }
    }
    return Cores.stream(plan.types(), constants)
        .map(type -> write(type, plan, hiding, dialect))
        .toList();
  }

  /** Where the file of a type goes, below the output directory. */
  public static String path(PlannedType type) {
    return type.qualifiedName().replace('.', '/') + ".java";
  }

  /**
   * @param hiding those of the plan that hide types of the JDK in their packages
   */
  private static GeneratedFile write(
      PlannedType type, Plan plan, List<PlannedType> hiding, Dialect dialect) {
    Draft draft = emitter(type, plan, dialect).emit(type);
    new Annotations(dialect).addTo(draft.spec());
    qualifyHidden(draft.spec(), type, hiding);
    String file =
        draft.moved().isEmpty()
            ? file(type, draft.spec().build(), dialect)
            : fileWithParts(type, draft, plan, dialect);
    return new GeneratedFile(path(type), draft.fillIn(file));
  }

  private static String fileWithParts(PlannedType type, Draft draft, Plan plan, Dialect dialect) {
    ClassName holder = ClassName.get(type.packageName(), partsName(type, plan));
    var parts = new Parts(draft, holder);
    return file(type, parts.type(), dialect)
        + "\n"
        + withoutHead(file(type, parts.holder(elsewhere(type, plan)), dialect));
  }

  private static String file(PlannedType type, TypeSpec spec, Dialect dialect) {
    return JavaFile.builder(type.packageName(), spec)
        .addFileComment("$L", header(type, dialect))
        .skipJavaLangImports(true)
        .indent(dialect.indent())
        .build()
        .toString();
  }

  /** The simple name of the type in another package that these constants stand for, if any. */
  private static String[] elsewhere(PlannedType type, Plan plan) {
    return type.target().kind() == TargetKind.ALIASES
        ? plan.typeBehind(type).stream()
            .filter(behind -> !behind.packageName().equals(type.packageName()))
            .map(PlannedType::typeName)
            .toArray(String[]::new)
        : new String[0];
  }

  /** Has those of the JDK written with their full names that others of the package hide. */
  private static void qualifyHidden(
      TypeSpec.Builder spec, PlannedType type, List<PlannedType> hiding) {
    for (PlannedType other : hiding) {
      if (other.packageName().equals(type.packageName())) {
        spec.alwaysQualify(other.typeName());
      }
    }
  }

  /** A class that no target makes. */
  private static String partsName(PlannedType type, Plan plan) {
    var taken = new ArrayList<String>();
    for (PlannedType other : plan.types()) {
      if (other.packageName().equals(type.packageName())) {
        taken.add(other.typeName());
      }
    }
    return new FreeNames(taken).allocate(type.typeName() + "Parts");
  }

  /** What follows the package: a second type in a file, which imports nothing. */
  private static String withoutHead(String file) {
    return file.substring(file.indexOf("\n/**") + 1);
  }

  private static Emitter emitter(PlannedType type, Plan plan, Dialect dialect) {
    return switch (type.target().kind()) {
      case ENUM -> new EnumEmitter(dialect);
      case CONSTANTS ->
          type.isBase() ? new SystemEnumEmitter(dialect) : new ConstantsEmitter(dialect);
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
