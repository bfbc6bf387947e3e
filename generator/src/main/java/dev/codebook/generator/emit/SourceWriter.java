package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.generator.Cores;
import dev.codebook.generator.plan.GeneratedNames;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.PlannedType;
import dev.codebook.generator.plan.TargetKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/** Writes the types of a plan, each as a file. */
public final class SourceWriter {

  /** What the names of files end in. */
  public static final String JAVA = ".java";

  private final Plan plan;
  private final Dialect dialect;
  private final Skeletons skeletons;

  /** Those that hide types of the JDK in their packages. */
  private final List<PlannedType> hiding = new ArrayList<>();

  /** By the catalogue itself: to compare catalogues is to compare all that they say. */
  private final IdentityHashMap<Catalogue, SharedDocs> docs = new IdentityHashMap<>();

  SourceWriter(Plan plan, Dialect dialect) {
    this.plan = plan;
    this.dialect = dialect;
    this.skeletons = new Skeletons(dialect);
    for (PlannedType type : plan.types()) {
      if (hidesLanguageType(type)) {
        hiding.add(type);
      }
      if (!docs.containsKey(type.catalogue())) {
        docs.put(type.catalogue(), new SharedDocs(type.catalogue(), dialect));
      }
    }
  }

  /** The files of a plan without errors, in its order. */
  public static List<GeneratedFile> write(Plan plan, Dialect dialect) {
    int constants = 0;
    for (PlannedType type : plan.types()) {
      constants += type.constants().size();
    }
    var writer = new SourceWriter(plan, dialect);
    return Cores.map(plan.types(), constants, writer::file);
  }

  /** Where the file of a type goes, below the output directory. */
  public static String path(PlannedType type) {
    return type.qualifiedName().replace('.', '/') + JAVA;
  }

  /**
   * Whether it depends on what else is in its package how the type is written, or on the type how
   * that is: one hides a type of the JDK, another needs a name for a second class in its file.
   */
  public static boolean concernsOthers(PlannedType type) {
    return hidesLanguageType(type) || InheritedConstants.areNeeded(type);
  }

  private static boolean hidesLanguageType(PlannedType type) {
    return GeneratedNames.isSharedLanguageType(type.typeName());
  }

  private GeneratedFile file(PlannedType type) {
    return new GeneratedFile(path(type), text(type));
  }

  String text(PlannedType type) {
    if (InheritedConstants.areNeeded(type)) {
      Draft large = fill(Draft.alone(type), type);
      return large.cut(fileWithParts(type, large)).of(large);
    }
    // The types of one catalogue are of different kinds, as a rule: they have nothing to share.
    if (docs.size() > 1 && Marks.areFor(type.typeName())) {
      Draft shared = fill(Draft.shared(type), type);
      Skeleton skeleton = skeletons.of(shared);
      if (skeleton.fits(shared.names().values())) {
        return skeleton.of(shared);
      }
    }
    return alone(type);
  }

  /** The file of a type, of which nothing is written for others too. */
  String alone(PlannedType type) {
    Draft alone = fill(Draft.alone(type), type);
    return alone.cut(file(type, alone.outline().spec())).of(alone);
  }

  /** Says what the type consists of. */
  Draft fill(Draft draft, PlannedType type) {
    emitter(type).emit(type, draft);
    draft.add(new Annotations(dialect));
    draft.add(new Qualified(hiddenBeside(type)));
    return draft;
  }

  private String fileWithParts(PlannedType type, Draft draft) {
    ClassName holder = ClassName.get(type.packageName(), partsName(type));
    var constants = new InheritedConstants(draft, holder);
    String heir = file(type, constants.heir());
    return heir + "\n" + withoutHead(file(type, constants.holder(elsewhere(type))));
  }

  private String file(PlannedType type, TypeSpec spec) {
    return skeletons.file(type.packageName(), spec);
  }

  /** The simple name of the type in another package that these constants stand for, if any. */
  private String[] elsewhere(PlannedType type) {
    return type.target().kind() == TargetKind.ALIASES
        ? plan.typeBehind(type).stream()
            .filter(behind -> !behind.packageName().equals(type.packageName()))
            .map(PlannedType::typeName)
            .toArray(String[]::new)
        : new String[0];
  }

  /** The simple names of those of the JDK that others of the package hide. */
  private List<String> hiddenBeside(PlannedType type) {
    var hidden = new ArrayList<String>();
    for (PlannedType other : hiding) {
      if (other.packageName().equals(type.packageName())) {
        hidden.add(other.typeName());
      }
    }
    return hidden;
  }

  /** A class that no target makes. */
  private String partsName(PlannedType type) {
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

  private Emitter emitter(PlannedType type) {
    return switch (type.target().kind()) {
      case ENUM -> new EnumEmitter(docs(type), dialect);
      case CONSTANTS ->
          type.isBase()
              ? new SystemEnumEmitter(dialect)
              : new ConstantsEmitter(docs(type), dialect);
      case ALIASES -> new AliasesEmitter(behind(type), docs(type), dialect);
      case JPA_CONVERTER -> (jpa, draft) -> draft.add(JpaConverter.of(behind(jpa), draft, dialect));
      case SPRING_CONVERTERS ->
          (spring, draft) -> draft.add(SpringConverters.of(behind(spring), draft, dialect));
    };
  }

  /** The type that this one refers to. */
  private PlannedType behind(PlannedType type) {
    return plan.typeBehind(type).orElseThrow();
  }

  private SharedDocs docs(PlannedType type) {
    return Objects.requireNonNull(docs.get(type.catalogue()));
  }

  /** Whether a file that holds that alone is what is left of one of ours. */
  public static boolean isBeginningOfHeader(String line) {
    return Header.isCutOff(line);
  }

  /** Whether a file that begins with that line is ours. */
  public static boolean isHeader(String firstLine) {
    return Header.isIn(firstLine);
  }
}
