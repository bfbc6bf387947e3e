package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.DiagnosticRenderer;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.generator.emit.Dialect;
import dev.codebook.generator.emit.GeneratedFile;
import dev.codebook.generator.naming.NamingProfiles;
import dev.codebook.generator.plan.FieldType;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.Target;
import dev.codebook.generator.plan.TargetKind;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The class that classes of constants extend, in every shape that it and they can have. */
class SystemEnumBaseTest {

  @ParameterizedTest
  @CsvSource({
    "BYTE, int, java.lang.Byte, 80, 7F",
    "BYTE, long, java.lang.Byte, 80, 7F",
    "SHORT, int, java.lang.Short, FF80, 007F",
    "INT, long, java.lang.Integer, FFFFFF80, 0000007F",
    "LONG, int, java.lang.Long, FFFFFFFFFFFFFF80, 000000000000007F",
  })
  void knowsTheTypeOfTheConstants(
      FieldType type, String codeType, Class<?> boxed, String low, String high)
      throws ReflectiveOperationException {
    Catalogue catalogue =
        catalogue("Level", codeType, "{name: Low, code: -128}", "{name: High, code: 127}");
    List<GeneratedFile> files =
        Generation.files(
            catalogue,
            "",
            List.of(
                Generation.systemEnum(Optional.of(type), "Enum"),
                Target.ofKind(TargetKind.ALIASES)));
    for (int release : new int[] {8, Runtime.version().feature()}) {
      var base = new Base(Compilation.compile(files, release), "a.Enum", "a.Level");

      assertThat(base.call("getUnderlyingType")).isEqualTo(boxed);
      assertThat(base.type.getField("High").getType()).isEqualTo(boxed.getField("TYPE").get(null));
      assertThat(base.call("format", -128L, "X")).isEqualTo(low);
      assertThat(base.call("format", 127L, "X")).isEqualTo(high);
      assertThat(base.call("format", Long.MAX_VALUE, "X")).isEqualTo("7FFFFFFFFFFFFFFF");
      assertThat(base.call("parse", "Low")).isEqualTo(-128L);
      assertThat(base.call("toString", 127L)).isEqualTo("High");
    }
  }

  @Test
  void codesOfEverySizeAreKnown() throws ReflectiveOperationException {
    Catalogue catalogue =
        catalogue(
            "Level",
            "long",
            "{name: Lowest, code: -9223372036854775808}",
            "{name: Zero, code: 0}",
            "{name: Highest, code: 9223372036854775807}");
    var base = new Base(compiled(catalogue, "Enum"), "a.Enum", "a.Level");

    assertThat((Long[]) base.call("getValues"))
        .as("as .NET orders them, without sign")
        .containsExactly(0L, Long.MAX_VALUE, Long.MIN_VALUE);
    assertThat(base.call("getName", Long.MIN_VALUE)).isEqualTo("Lowest");
    assertThat(base.call("format", Long.MIN_VALUE, "X")).isEqualTo("8000000000000000");
    assertThat(base.call("format", -1L, "F")).isEqualTo("Highest, Lowest");
  }

  @ParameterizedTest
  @ValueSource(ints = {2_500, 2_501, 10_001})
  void classesOfAnySizeTellOfTheirConstants(int count) throws ReflectiveOperationException {
    var entries = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      entries.add("{name: Part" + i + ", code: " + i * 7L + "}");
    }
    Catalogue catalogue = catalogue("Part", "long", entries.toArray(new String[0]));
    var base = new Base(compiled(catalogue, "Enum"), "a.Enum", "a.Part");

    int last = count - 1;
    assertThat(base.type.getField("Part" + last).get(null)).isEqualTo(last * 7L);
    assertThat(base.call("toString", last * 7L)).isEqualTo("Part" + last);
    assertThat(base.call("getValue", "Part" + last)).isEqualTo(last * 7L);
    assertThat((Long[]) base.call("getValues")).hasSize(count).endsWith(last * 7L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Enum", "SystemEnum", "Constants", "Class", "Number", "Größe"})
  void baseIsCalledAsOneLikes(String baseType) throws ReflectiveOperationException {
    var base =
        new Base(
            compiled(catalogue("Level", "int", "{name: Low, code: 1}"), baseType),
            "a." + baseType,
            "a.Level");

    assertThat(base.call("toString", 1L)).isEqualTo("Low");
  }

  @Test
  void typesOfThePackageMayHaveNamesOfTheJdk() throws ReflectiveOperationException {
    var catalogues = new ArrayList<Catalogue>();
    List<String> names =
        List.of(
            "Class",
            "Number",
            "Byte",
            "Short",
            "Comparable",
            "ClassNotFoundException",
            "Map",
            "List",
            "Collection",
            "Locale",
            "Optional",
            "Arrays",
            "Objects",
            "Constants",
            "Names",
            "Codes");
    names.forEach(name -> catalogues.add(catalogue(name, "int", "{name: Low, code: 1}")));
    for (FieldType type : List.of(FieldType.BYTE, FieldType.SHORT)) {
      List<GeneratedFile> files =
          Generation.files(
              catalogues, "", List.of(Generation.systemEnum(Optional.of(type), "Enum")));
      ClassLoader classes = Compilation.compile(files, 8);
      for (String name : names) {
        assertThat(new Base(classes, "a.Enum", "a." + name).call("toString", 1L)).isEqualTo("Low");
      }
      assertThat(files).hasSize(names.size() + 1);
      // The enums, and constants in their usual style, have such neighbours too.
      List<GeneratedFile> plain =
          Generation.files(
              catalogues, "", List.of(Generation.enumLikeClass(), Generation.constantsOf(type)));
      assertThat(Compilation.compile(plain, 8)).isNotNull();
    }
  }

  @Test
  void constantsMayHaveNamesOfWhatTheCodeRefersTo() throws ReflectiveOperationException {
    List<String> names =
        List.of(
            "Enum",
            "Short",
            "Integer",
            "String",
            "Names",
            "Codes",
            "names",
            "codes",
            "i",
            "register",
            "Level",
            "getName",
            "Arrays",
            "Collections",
            "Optional",
            "ByCode",
            "ByName",
            "values");
    var entries = new ArrayList<String>();
    for (int i = 0; i < names.size(); i++) {
      entries.add("{name: " + names.get(i) + ", code: " + i + "}");
    }
    Catalogue catalogue = catalogue("Level", "int", entries.toArray(new String[0]));
    var base =
        new Base(
            Compilation.compile(
                Generation.files(
                    catalogue,
                    "",
                    List.of(
                        Generation.systemEnum(Optional.of(FieldType.SHORT), "Enum"),
                        Generation.constantsOf(FieldType.SHORT))),
                8),
            "a.Enum",
            "a.Level");

    for (int i = 0; i < names.size(); i++) {
      assertThat(base.call("toString", (long) i)).isEqualTo(names.get(i));
    }
  }

  @Test
  void isWrittenInEveryDialect() {
    Catalogue catalogue = catalogue("Level", "int", "{name: Low, code: 1}");
    List<Target> targets = List.of(Generation.systemEnum(Optional.empty(), "Enum"));
    for (Dialect dialect : List.of(Dialect.STANDARD, Generation.MODERN)) {
      List<GeneratedFile> files = Generation.files(catalogue, "", targets, dialect);
      assertThat(Compilation.compile(files, dialect.release())).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 17})
  void enumsOfThePackageAreNotDisturbed(int release) {
    Catalogue catalogue =
        catalogue("Level", "int", "{name: Low, code: 1}", "{name: High, code: 2, aliases: [Top]}");
    for (Target first : List.of(Target.ofKind(TargetKind.ENUM), Generation.enumLikeClass())) {
      List<Target> targets =
          List.of(
              first,
              Generation.systemEnum("{name}Codes", Optional.empty(), "Enum"),
              Target.ofKind(TargetKind.ALIASES));
      assertThat(Compilation.compile(Generation.files(catalogue, "", targets), release))
          .isNotNull();
    }
  }

  @Test
  void eachPackageHasOneOfEachName() {
    Plan plan =
        Plan.of(
            List.of(
                catalogue("One", "int", "{name: Low, code: 1}"),
                catalogue("Two", "int", "{name: Low, code: 1}")),
            List.of(
                Generation.systemEnum(Optional.empty(), "Enum"),
                Target.ofKind(TargetKind.CONSTANTS)),
            "",
            NamingProfiles.builtIn());

    assertThat(plan.types().stream().map(type -> type.qualifiedName()))
        .containsExactly("a.One", "a.OneConstants", "a.Two", "a.TwoConstants", "a.Enum");
  }

  @Test
  void textHasNoSuchConstants() {
    assertThat(findings(catalogue("Level", "string", "{name: Low, code: x}"), "Enum"))
        .isEqualTo(
            """
            src/main/codebook/test.yaml:1:12: error: the codes of Level are text, and the style "system-enum" is for numbers [target-style]
              1 | catalogue: Level
                |            ^^^^^
              hint: remove the <style>, or give this catalogue an execution of its own
            """);
  }

  @Test
  void typeOfTheSameNameIsReported() {
    assertThat(findings(catalogue("Level", "int", "{name: Low, code: 1}"), "Level"))
        .isEqualTo(
            """
            src/main/codebook/test.yaml:1:12: error: the target "constants", for its <baseType>, would write a.Level, which the target "constants" of src/main/codebook/test.yaml:1:12 writes already [type-taken]
              1 | catalogue: Level
                |            ^^^^^
              hint: set another <baseType>, or give the other type another <typeName> or <package>
            """);
    assertThat(findings(catalogue("Level", "int", "{name: Low, code: 1}"), "LEVEL"))
        .contains("differs in case only from a.Level", "[type-confusable]");
  }

  private static Catalogue catalogue(String name, String codeType, String... entries) {
    return Generation.catalogue(
        "catalogue: "
            + name
            + "\npackage: a\ncode-type: "
            + codeType
            + "\nentries:\n  - "
            + String.join("\n  - ", entries));
  }

  private static ClassLoader compiled(Catalogue catalogue, String baseType) {
    List<Target> targets = List.of(Generation.systemEnum(Optional.empty(), baseType));
    return Compilation.compile(Generation.files(catalogue, "", targets), 8);
  }

  private static String findings(Catalogue catalogue, String baseType) {
    List<Target> targets = List.of(Generation.systemEnum(Optional.empty(), baseType));
    return DiagnosticRenderer.render(
        Plan.of(List.of(catalogue), targets, "", NamingProfiles.builtIn()).findings());
  }

  /** The methods of a base, called for one class. */
  private static final class Base {

    private final Class<?> base;
    private final Class<?> type;

    Base(ClassLoader classes, String base, String type) throws ReflectiveOperationException {
      this.base = classes.loadClass(base);
      this.type = classes.loadClass(type);
    }

    /** Calls the method for these arguments, among others of its name. */
    Object call(String name, Object... arguments) throws ReflectiveOperationException {
      var all = new ArrayList<Object>(List.of(type));
      all.addAll(Arrays.asList(arguments));
      Method method =
          Arrays.stream(base.getMethods())
              .filter(candidate -> candidate.getName().equals(name))
              .filter(candidate -> candidate.getParameterCount() == all.size())
              .findFirst()
              .orElseThrow(() -> new NoSuchMethodException(name));
      try {
        return method.invoke(null, all.toArray());
      } catch (InvocationTargetException e) {
        throw new AssertionError(e.getCause());
      }
    }
  }
}
