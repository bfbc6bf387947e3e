package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.check.JavaNames;
import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.generator.emit.GeneratedFile;
import dev.codebook.generator.naming.NamingProfiles;
import dev.codebook.generator.plan.NamePattern;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.Style;
import dev.codebook.generator.plan.Target;
import dev.codebook.generator.plan.TargetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that Java, or the generated code itself, has a use for already: the code compiles. */
class NamesInUseTest {

  @Test
  void namesThatCouldHideOurOwnCompile() {
    // With a profile that leaves names alone, constants may be called like what the code refers to.
    String yaml =
        """
        catalogue: Hiding
        package: hiding
        attributes:
          list: {type: list}
          optional: {type: string}
          int: {type: int}
          string: {one-of: [String, Override]}
          2fa: {one-of: [sms, app]}
          constant: {type: boolean}
          java: {type: boolean}
          日本: {type: boolean}
          by-name: {one-of: [yes]}
        series:
          - {name: code, codes: 0..9}
        entries:
          - {name: Optional, code: 1, attributes: {list: [a], string: String}}
          - {name: OptionalInt, code: 2, attributes: {optional: x}}
          - {name: Arrays, code: 3, attributes: {int: 4}}
          - {name: Collections, code: 4}
          - {name: List, code: 5}
          - {name: ByCode, code: 6}
          - {name: CODES, code: 7}
          - {name: CONSTANTS, code: 8}
          - {name: code, code: 9}
          - {name: summary, code: 10}
          - {name: list, code: 11, aliases: [index, constant, values, valueOf, name]}
          - {name: IllegalArgumentException, code: 12}
          - {name: Integer, code: 13}
          - {name: Deprecated, code: 14, deprecated: {}}
          - {name: items, code: 15}
          - {name: Groups, code: 16, aliases: [EXACT, LENIENT, found, other, letters, constants, c, i]}
          - {name: EnumSet, code: 17, aliases: [Set, Map, HashMap, LinkedHashSet]}
          - {name: Character, code: 18, aliases: [StringBuilder, Objects, Object, Override]}
          - {name: FIRST, code: 19, aliases: [LAST, VALUES, ordinal, Serialized, at, find]}
        """;
    Catalogue catalogue = Generation.catalogue(yaml);
    Target asWritten = Generation.target("enum", "aspose");
    var files =
        Generation.files(
            catalogue,
            "",
            List.of(
                asWritten,
                inPackage("hiding.classes", Style.CLASS, asWritten),
                Generation.target("constants", "aspose"),
                Generation.target("aliases", "aspose")));

    assertThat(Compilation.compile(files, 8)).isNotNull();
  }

  @Test
  void seriesNamedLikeWhatTheirEnumRefersToCompile() {
    Catalogue catalogue =
        Generation.catalogue(
            """
            catalogue: Hiding
            package: hiding
            series:
              - {name: Optional, codes: 0..9}
              - {name: String, codes: 10..19}
            entries:
              - {name: Low, code: 1}
            """);
    List<GeneratedFile> files =
        Generation.files(catalogue, "", List.of(Generation.target("enum", "aspose")));

    assertThat(Compilation.compile(files, 8)).isNotNull();
  }

  @Test
  void aLinkToATypeThatAnotherHidesLeadsToIt() {
    Catalogue catalogue =
        Generation.catalogue(
            "catalogue: Short\npackage: hiding\nentries: [{name: Low, code: 1}]\n");
    Target asWritten = Generation.target("enum", "aspose");
    List<GeneratedFile> files =
        Generation.files(
            catalogue,
            "",
            List.of(
                inPackage("hiding.enums", Style.ENUM, asWritten),
                Target.ofKind(TargetKind.CONSTANTS).withTypeName(NamePattern.of("{name}")),
                Generation.aliasesOfEnum()));

    assertThat(files.get(2).text()).contains("{@link hiding.enums.Short#Low}");
    assertThat(Compilation.compile(files, 8)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "3, ByCode ByName Codes EXACT Groups LENIENT List Names Optional Serialized",
    "1100, AllDetails Codes Details FurtherNames Names Owners",
  })
  void cataloguesNamedLikeWhatTheirTypesHaveInsideCompile(int entries, String names) {
    var files = new ArrayList<GeneratedFile>();
    Target asEnum = Target.ofKind(TargetKind.ENUM);
    Target constants = Target.ofKind(TargetKind.CONSTANTS).withTypeName(NamePattern.of("{name}"));
    for (String name : names.split(" ")) {
      files.addAll(
          Generation.files(
              named(name, entries),
              "",
              List.of(
                  inPackage("hiding.enums", Style.ENUM, asEnum),
                  inPackage("hiding.classes", Style.CLASS, asEnum),
                  constants.withPackageName(NamePattern.of("hiding.constants")))));
    }

    assertThat(Compilation.compile(files, 8)).isNotNull();
  }

  private static Catalogue named(String name, int entries) {
    var yaml = new StringBuilder("catalogue: " + name + "\n");
    yaml.append("attributes:\n  rare: {type: boolean, default: true}\n  uses: {type: list}\n");
    yaml.append("series: [{name: Low, codes: 0..99}]\nentries:\n");
    for (int i = 0; i < entries; i++) {
      yaml.append("  - {name: Entry" + i + ", code: " + 7 * i + ", aliases: [Too" + i + "]}\n");
    }
    return Generation.catalogue(yaml.toString());
  }

  @ParameterizedTest
  @EnumSource(names = {"ENUM", "CLASS"})
  void attributesNamedLikeOurMethodsAreRefusedOrCompile(Style style) {
    Target target = inPackage("hiding", style, Target.ofKind(TargetKind.ENUM));
    for (int entries : new int[] {3, 1_100}) {
      String text =
          Generation.files(attributes(entries, List.of("plain")), "", List.of(target))
              .get(0)
              .text();
      List<String> names =
          Pattern.compile("(\\w+)\\(")
              .matcher(text)
              .results()
              .map(m -> m.group(1))
              .distinct()
              .toList();
      assertThat(names).contains("fromCode", "values");

      List<String> taken = names.stream().filter(name -> isRefused(name, target)).toList();
      assertThat(taken).contains("fromCode", "ofCode", "name").doesNotContain("all");
      List<String> free =
          names.stream()
              .filter(name -> !taken.contains(name) && JavaNames.isIdentifier(name))
              .toList();
      assertThat(
              Compilation.compile(
                  Generation.files(attributes(entries, free), "", List.of(target)), 8))
          .isNotNull();
    }
  }

  private static boolean isRefused(String attribute, Target target) {
    return Plan.of(
            List.of(attributes(3, List.of(attribute))),
            List.of(target),
            "",
            NamingProfiles.builtIn())
        .findings()
        .stream()
        .anyMatch(Diagnostic::isError);
  }

  private static Catalogue attributes(int entries, List<String> attributes) {
    var yaml = new StringBuilder("catalogue: Hiding\npackage: hiding\nattributes:\n");
    for (String attribute : attributes) {
      yaml.append("  " + attribute + ": {type: string}\n");
    }
    yaml.append("entries:\n");
    for (int i = 0; i < entries; i++) {
      yaml.append("  - {name: Entry" + i + ", code: " + 7 * i + "}\n");
    }
    return Generation.catalogue(yaml.toString());
  }

  @Test
  void typesNamedLikeWhatTheyReferToAreRefused() {
    assertThat(findings(TargetKind.SPRING_CONVERTERS, "OfCode"))
        .containsExactly("the class \"OfCode\" has a nested converter of that name");
    assertThat(findings(TargetKind.CONSTANTS, "java"))
        .containsExactly(
            "a type \"java\" would hide the package of that name from every class of its package");
  }

  @Test
  void aliasesNamedLikeThePackageOfTheirConstantsAreRefused() {
    Target constants =
        Target.ofKind(TargetKind.CONSTANTS)
            .withTypeName(NamePattern.of("{name}"))
            .withPackageName(NamePattern.of("{name}.x"));
    Target aliases =
        Target.ofKind(TargetKind.ALIASES)
            .withTypeName(NamePattern.of("{name}"))
            .withPackageName(NamePattern.of("b"));

    assertThat(
            Plan.of(
                    List.of(attributes(3, List.of("plain"))),
                    List.of(constants, aliases),
                    "",
                    NamingProfiles.builtIn())
                .findings())
        .singleElement()
        .extracting(Diagnostic::message)
        .isEqualTo("the type \"Hiding\" would be called like the package of what it refers to");
  }

  /** A type called Short is written in full, as that of the JDK may be meant as well. */
  @Test
  void aliasNamedLikeThePackageOfATypeThatIsWrittenInFullIsRefused() {
    Catalogue catalogue =
        Generation.catalogue(
            "catalogue: Short\npackage: hiding\nentries: [{name: units, code: 1}]\n");
    Target constants = inPackage("units.of", Style.ENUM, Generation.target("enum", "aspose"));
    Target aliases =
        Generation.aliasesOfEnum().withProfile(Generation.target("aliases", "aspose").profile());

    assertThat(
            Plan.of(List.of(catalogue), List.of(constants, aliases), "", NamingProfiles.builtIn())
                .findings())
        .singleElement()
        .extracting(Diagnostic::message)
        .isEqualTo("\"units\" stays as it is in profile \"aspose\", which is taken");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Boolean",
        "Character",
        "Deprecated",
        "IllegalArgumentException",
        "Integer",
        "Long",
        "Object",
        "Override",
        "String",
        "StringBuilder",
        "SuppressWarnings",
      })
  void typesNamedLikeThoseOfJavaLangThatWeUseAreRefused(String name) {
    assertThat(findings(TargetKind.CONSTANTS, name))
        .containsExactly(
            "a type \""
                + name
                + "\" would hide java.lang."
                + name
                + " from every class of its package");
  }

  @Test
  void constantNamedLikeAFieldThatJavaGivesAMeaningIsRefusedInAClassAlone() {
    Catalogue catalogue =
        Generation.catalogue(
            "catalogue: Hiding\npackage: hiding\nentries: [{name: serialVersionUID, code: 1}]\n");
    Target asWritten = Generation.target("enum", "aspose");

    assertThat(messages(catalogue, asWritten.withStyle(Style.CLASS)))
        .containsExactly(
            "\"serialVersionUID\" stays as it is in profile \"aspose\", which is taken");
    assertThat(messages(catalogue, asWritten)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"ENUM", "CLASS"})
  void constantsNamedLikeTheirTypeOrWhatItHasInsideAreRefused(Style style) {
    Catalogue catalogue =
        Generation.catalogue(
            """
            catalogue: Hiding
            package: hiding
            entries:
              - {name: Hiding, code: 1}
              - {name: Value, code: 2}
              - {name: Series, code: 3}
            """);

    assertThat(messages(catalogue, Generation.target("enum", "aspose").withStyle(style)))
        .as("there are no series")
        .containsExactly(
            "\"Hiding\" stays as it is in profile \"aspose\", which is taken",
            "\"Value\" stays as it is in profile \"aspose\", which is taken");
  }

  private static List<String> findings(TargetKind kind, String typeName) {
    Target named = Target.ofKind(kind).withTypeName(NamePattern.of(typeName));
    return messages(attributes(3, List.of("plain")), named);
  }

  private static List<String> messages(Catalogue catalogue, Target target) {
    return Plan.of(List.of(catalogue), List.of(target), "", NamingProfiles.builtIn())
        .findings()
        .stream()
        .map(Diagnostic::message)
        .toList();
  }

  private static Target inPackage(String packageName, Style style, Target target) {
    return target.withPackageName(NamePattern.of(packageName)).withStyle(style);
  }

  /** JLS 8 to 25, §3.9. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "abstract assert boolean break byte case catch char class const continue default do double"
            + " else enum extends final finally float for goto if implements import instanceof int"
            + " interface long native new package private protected public return short static"
            + " strictfp super switch synchronized this throw throws transient try void volatile"
            + " while true false null",
        "exports module non open opens permits provides record requires sealed to transitive uses"
            + " var when with yield",
        "clone code codeIs compareTo describeConstable equals finalize fromCode fromName getClass"
            + " getDeclaringClass hashCode name notify notifyAll ofCode ordinal summary toString"
            + " valueOf values wait",
      })
  void wordsThatJavaHasAlreadyCanBeNamesOfEntries(String words) {
    var entries = new StringBuilder();
    String[] names = words.split(" ");
    for (int i = 0; i < names.length; i++) {
      entries.append("  - {name: '" + names[i] + "', code: " + i + "}\n");
    }
    Catalogue catalogue =
        Generation.catalogue("catalogue: Word\npackage: words\nentries:\n" + entries);
    var files =
        Generation.files(
            catalogue,
            "",
            List.of(
                Generation.target("enum", "camel"),
                Generation.target("constants", "aspose"),
                Generation.target("aliases", "camel")));

    assertThat(Compilation.compile(files, 8)).isNotNull();
    assertThat(Compilation.compile(files, Runtime.version().feature())).isNotNull();
  }
}
