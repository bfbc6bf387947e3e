package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.catalog.model.Catalogue;
import dev.codebook.generator.emit.Dialect;
import dev.codebook.generator.emit.GeneratedAnnotation;
import dev.codebook.generator.emit.GeneratedFile;
import dev.codebook.generator.emit.Persistence;
import dev.codebook.generator.emit.SourceWriter;
import dev.codebook.generator.plan.Target;
import dev.codebook.generator.plan.TargetKind;
import dev.codebook.golden.modern.StockEvent;
import dev.codebook.golden.modern.StockEventAliases;
import dev.codebook.golden.modern.StockEventConstants;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked of how code is written, it compiles without a warning, and keeps its width. */
class DialectTest {

  private static final int RUNNING = Runtime.version().feature();

  @ParameterizedTest
  @CsvSource({
    "8, javax.annotation.Generated, false, true, JAVAX",
    "8, '', false, true, JAVAX",
    "9, javax.annotation.processing.Generated, true, true, JAVAX",
    "11, java.lang.Deprecated, true, false, JAVAX",
    "17, javax.annotation.processing.Generated, true, true, JAKARTA",
    "17, '', false, false, JAKARTA",
  })
  void compilesWithoutAWarning(
      int release, String generated, boolean nullMarked, boolean jackson, Persistence persistence) {
    Optional<GeneratedAnnotation> annotation =
        Optional.of(generated)
            .filter(name -> !name.isEmpty())
            .map(name -> new GeneratedAnnotation(name, name.startsWith("javax") ? "us" : ""));
    var dialect =
        new Dialect(release, annotation, List.of(), "  ", nullMarked, jackson, persistence);
    // The API of Spring that these tests have needs Java 17.
    List<Target> targets =
        Arrays.stream(TargetKind.values())
            .filter(kind -> release >= 17 || kind != TargetKind.SPRING_CONVERTERS)
            .map(Target::ofKind)
            .toList();
    for (Catalogue catalogue : List.of(everything(), ofText(), ofLong(), hiding())) {
      List<GeneratedFile> files = Generation.files(catalogue, "dialects", targets, dialect);
      assertThat(Compilation.compile(files, release)).isNotNull();
      if (!generated.equals("javax.annotation.Generated")) {
        assertThat(Compilation.compile(files, RUNNING)).isNotNull();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "    ", "        ", "\t"})
  void documentationAndConstantsEndWithin100ColumnsWhateverTheIndent(String indent) {
    var dialect =
        new Dialect(8, Optional.empty(), List.of(), indent, false, false, Persistence.JAKARTA);
    for (GeneratedFile file :
        Generation.files(Generation.bundled("smtp"), "a.b", Target.all(), dialect)) {
      // Documentation and constants; a statement is as long as the names in it.
      String constants = file.text().substring(0, file.text().indexOf(';'));
      for (String line : file.text().split("\n")) {
        boolean documentation = line.stripLeading().startsWith("*");
        if (documentation || constants.contains(line)) {
          assertThat(line.replace("\t", "    ")).hasSizeLessThanOrEqualTo(100);
        }
        String blanks = line.replaceFirst("(?s)[^ \t].*", "");
        int asterisk = documentation && !indent.equals(" ") ? 1 : 0;
        assertThat(blanks.replace(indent, "")).as(line).hasSize(asterisk);
      }
    }
  }

  @Test
  void headerGoesBelowTheLineThatSaysThatAFileIsOurs() {
    List<String> header = List.of("Copyright 2026 the shop.", "", "$L <all> rights */ {reserved}");
    var dialect = new Dialect(8, Optional.empty(), header, "  ", false, false, Persistence.JAKARTA);
    List<GeneratedFile> files = Generation.files(everything(), "a", Target.all(), dialect);
    for (GeneratedFile file : files) {
      List<String> lines = file.text().lines().toList();
      assertThat(SourceWriter.isHeader(lines.get(0))).isTrue();
      assertThat(lines.subList(1, 6))
          .containsExactly(
              "//",
              "// Copyright 2026 the shop.",
              "//",
              "// $L <all> rights */ {reserved}",
              "package a;");
    }
    assertThat(Compilation.compile(files, 8)).isNotNull();
  }

  @Test
  void deprecatedSaysSinceWhenAndWhetherForRemovalWhereJavaCan()
      throws ReflectiveOperationException {
    for (Class<?> type :
        List.of(StockEvent.class, StockEventConstants.class, StockEventAliases.class)) {
      String prefix = type == StockEventConstants.class ? "" : "SHIPPED_";
      String name = prefix.isEmpty() ? "ShippedOut2" : "SHIPPED_OUT2";
      Deprecated removed = type.getField(name).getAnnotation(Deprecated.class);
      assertThat(removed.since()).isEqualTo("2.0");
      assertThat(removed.forRemoval()).isTrue();
      Deprecated plain =
          type.getField(prefix.isEmpty() ? "ShippedByHand" : "SHIPPED_BY_HAND")
              .getAnnotation(Deprecated.class);
      assertThat(plain.since()).isEmpty();
      assertThat(plain.forRemoval()).isFalse();
    }
  }

  @Test
  void valuesAreSerialisedAsTheirCodes() throws IOException, ClassNotFoundException {
    var bytes = new ByteArrayOutputStream();
    try (var output = new ObjectOutputStream(bytes)) {
      output.writeObject(StockEvent.Value.of(4711));
    }
    try (var input = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(input.readObject()).isEqualTo(StockEvent.Value.of(4711));
    }
  }

  @Test
  void listsOfTheJdkCannotBeChangedEither() {
    assertThat(StockEvent.GOODS_RECEIVED.stations()).containsExactly("gate 1", "gate 2");
    assertThat(StockEvent.CLASS.stations()).isEmpty();
    assertThatThrownBy(() -> StockEvent.GOODS_RECEIVED.stations().add("gate 3"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void dialectsOfOneCatalogueDifferInWordsNotInWhatTheySay() {
    for (StockEvent event : StockEvent.values()) {
      var standard = dev.codebook.golden.everything.StockEvent.valueOf(event.name());
      assertThat(event.code()).isEqualTo(standard.code());
      assertThat(event.stations()).isEqualTo(standard.stations());
      assertThat(event.contact()).isEqualTo(standard.contact());
    }
  }

  @Test
  void aliasesBesideALargeEnumMayStandForWhatIsToBeRemoved() {
    var yaml = new StringBuilder("catalogue: Part\npackage: parts\nentries:\n");
    for (int i = 0; i < 600; i++) {
      yaml.append("  - {name: Part" + i + ", code: " + i + "}\n");
    }
    yaml.append("  - {name: Old, code: 999, aliases: [Older], deprecated: {for-removal: true}}\n");
    Catalogue catalogue = Generation.catalogue(yaml.toString());

    for (Target target : List.of(Target.ofKind(TargetKind.ENUM), Generation.enumLikeClass())) {
      assertThat(
              Compilation.compile(
                  Generation.files(catalogue, "", List.of(target), Generation.MODERN), 17))
          .isNotNull();
    }
  }

  private static Catalogue everything() {
    return Generation.catalogue(Path.of("src/test/resources/golden/everything.yaml"));
  }

  private static Catalogue ofText() {
    return Generation.catalogue(
        """
        catalogue: Converter
        package: a
        code-type: string
        entries:
          - {name: One, code: a, deprecated: {since: '1 "\\u0022', for-removal: true}, aliases: [Uno]}
          - {name: Two, code: b}
        """);
  }

  private static Catalogue ofLong() {
    return Generation.catalogue(
        """
        catalogue: OfCode
        package: a
        code-type: long
        entries:
          - {name: One, code: 10000000000}
        """);
  }

  /** Whose constants have the names of what options refer to. */
  private static Catalogue hiding() {
    return Generation.catalogue(
        """
        catalogue: Generated
        package: a
        attributes:
          nullable: {one-of: [a, b]}
          names: {type: list}
        entries:
          - {name: JsonCreator, code: 1, names: {java: JsonCreator}, attributes: {names: [x]}}
          - {name: JsonValue, code: 2, names: {java: JsonValue}}
          - {name: List, code: 3, names: {java: List}}
          - {name: NullMarked, code: 4, names: {java: NullMarked}}
          - {name: Mode, code: 5, names: {java: Mode}}
        """);
  }
}
