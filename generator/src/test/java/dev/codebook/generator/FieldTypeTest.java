package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.DiagnosticRenderer;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.generator.emit.GeneratedFile;
import dev.codebook.generator.naming.NamingProfiles;
import dev.codebook.generator.plan.FieldType;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.Target;
import dev.codebook.generator.plan.TargetKind;
import java.lang.reflect.Array;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Java type of constants, where a target asks for one. */
class FieldTypeTest {

  private static final String CATALOGUE =
      """
      catalogue: Level
      package: levels
      code-type: %s
      series:
        - {name: Wide, codes: 100..2147483647}
      entries:
        - {name: Low, code: -128, aliases: [Lowest]}
        - {name: High, code: 127, deprecated: {}}
      """;

  @ParameterizedTest
  @CsvSource({
    "BYTE, int",
    "BYTE, long",
    "SHORT, int",
    "SHORT, long",
    "INT, int",
    "INT, long",
    "LONG, int",
    "LONG, long"
  })
  void constantsAliasesAndLookUpsHaveIt(FieldType type, String codeType)
      throws ReflectiveOperationException {
    Catalogue catalogue = Generation.catalogue(CATALOGUE.formatted(codeType));
    List<Target> targets = List.of(Generation.constantsOf(type), Target.ofKind(TargetKind.ALIASES));
    for (int release : new int[] {8, Runtime.version().feature()}) {
      List<GeneratedFile> files = Generation.files(catalogue, "", targets);
      ClassLoader classes = Compilation.compile(files, release);
      check(type, new GeneratedType(classes, "levels.LevelConstants"));
    }
  }

  private static void check(FieldType type, GeneratedType constants)
      throws ReflectiveOperationException {
    Object high = boxed(type, 127);
    assertThat(constants.field("High")).isEqualTo(high);
    assertThat(constants.sibling("LevelAliases").field("HIGH")).isEqualTo(high);
    assertThat(constants.call("parse", "high")).isEqualTo(high);
    assertThat(Array.get(constants.call("getValues"), 2)).isEqualTo(high);
    // What is looked up may be any int.
    Object sought = type == FieldType.LONG ? (Object) 127L : (Object) 127;
    Object unknown = type == FieldType.LONG ? (Object) 383L : (Object) 383;
    assertThat(constants.call("getName", sought)).isEqualTo("High");
    assertThat(constants.call("getName", unknown)).isNull();
    assertThat(constants.call("isDefined", unknown)).isEqualTo(false);
    assertThat(constants.call("isWide", unknown)).isEqualTo(true);
  }

  private static Object boxed(FieldType type, int code) {
    return switch (type) {
      case BYTE -> (byte) code;
      case SHORT -> (short) code;
      case INT -> code;
      case LONG -> (long) code;
      case STRING -> throw new IllegalArgumentException();
    };
  }

  @Test
  void codesThatItCannotHoldAreReportedEach() {
    Catalogue catalogue =
        Generation.catalogue(
            """
            catalogue: Level
            package: levels
            entries:
              - {name: Low, code: -129}
              - {name: Zero, code: 0}
              - {name: High, code: 128}
            """);

    assertThat(findings(catalogue, FieldType.BYTE))
        .isEqualTo(
            """
            src/main/codebook/test.yaml:4:23: error: code -129 does not fit into a byte [code-range]
              4 |   - {name: Low, code: -129}
                |                       ^^^^
              hint: a byte holds -128 to 127; change the <type>byte</type> of the target "constants"
            src/main/codebook/test.yaml:6:24: error: code 128 does not fit into a byte [code-range]
              6 |   - {name: High, code: 128}
                |                        ^^^
              hint: a byte holds -128 to 127; change the <type>byte</type> of the target "constants"
            """);
    assertThat(findings(catalogue, FieldType.SHORT)).isEmpty();
  }

  @Test
  void textIsNoNumber() {
    Catalogue catalogue =
        Generation.catalogue(
            """
            catalogue: Level
            package: levels
            code-type: string
            entries:
              - {name: Low, code: "1"}
            """);

    assertThat(findings(catalogue, FieldType.INT))
        .isEqualTo(
            """
            src/main/codebook/test.yaml:1:12: error: the codes of Level are text, and no int [target-type]
              1 | catalogue: Level
                |            ^^^^^
              hint: remove the <type>int</type> of the target "constants", or give this catalogue an execution of its own
            """);
  }

  @Test
  void textIsNoNumberForAStyleEither() {
    Catalogue catalogue =
        Generation.catalogue(
            """
            catalogue: Level
            package: levels
            code-type: string
            entries:
              - {name: Low, code: "1"}
            """);

    assertThat(findings(catalogue, Generation.systemEnum(Optional.empty(), "Enum")))
        .isEqualTo(
            """
            src/main/codebook/test.yaml:1:12: error: the codes of Level are text, and the style "system-enum" is for numbers [target-style]
              1 | catalogue: Level
                |            ^^^^^
              hint: remove the <style>, or give this catalogue an execution of its own
            """);
  }

  private static String findings(Catalogue catalogue, FieldType type) {
    return findings(catalogue, Generation.constantsOf(type));
  }

  private static String findings(Catalogue catalogue, Target target) {
    List<Target> targets = List.of(target);
    return DiagnosticRenderer.render(
        Plan.of(List.of(catalogue), targets, "", NamingProfiles.builtIn()).findings());
  }
}
