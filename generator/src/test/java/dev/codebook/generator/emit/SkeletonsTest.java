package dev.codebook.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.model.Catalogue;
import dev.codebook.generator.Generation;
import dev.codebook.generator.naming.NamingProfiles;
import dev.codebook.generator.plan.NamePattern;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.PlannedType;
import dev.codebook.generator.plan.Target;
import dev.codebook.generator.plan.TargetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is written once for types that are alike is for each of them what would have been written
 * for it alone.
 */
class SkeletonsTest {

  /** A catalogue, of which one thing at a time is changed. */
  private static final String PLAIN =
      """
      catalogue: Shape
      package: shop
      shared-codes: false
      code-type: int
      flags: false
      attributes:
        size: {type: int, summary: How large it is.}
        colour: {type: string}
      series: [{name: Small, codes: 1..9}]
      entries:
        - {name: FirstOf, code: 1, summary: The first one., aliases: [Other]}
        - {name: SecondOf, code: 3, attributes: {size: 3}}
        - {name: ThirdOf, code: 7}
      """;

  /** What is changed, and what it becomes. */
  private static final List<String> CHANGES =
      List.of(
          "shared-codes: false -> shared-codes: true",
          "code-type: int -> code-type: long",
          "flags: false -> flags: true",
          "{type: int, -> {type: long,",
          "{type: int, -> {type: int, default: 1,",
          "{type: string} -> {type: list}",
          "{type: string} -> {type: boolean}",
          "{type: string} -> {type: boolean, default: true}",
          "{type: string} -> {type: {one-of: [red, blue]}}",
          "colour -> summery",
          "How large it is. -> How long it is.",
          "Small -> Optional",
          "series: [{name: Small, codes: 1..9}] -> series: []",
          "ThirdOf -> Optional",
          "ThirdOf -> JsonCreator",
          "ThirdOf -> ByCode",
          "ThirdOf -> Code",
          "ThirdOf, code: 7 -> ThirdOf, code: 70000",
          "ThirdOf, code: 7 -> ThirdOf, code: 7, deprecated: {because: It is old}",
          "ThirdOf, code: 7 -> ThirdOf, code: 7, deprecated: {since: '2', for-removal: true}",
          "summary: The first one., -> description: Nothing in short.,",
          "aliases: [Other] -> aliases: []");

  /** Of one length, so that they may share what is written; or of words that it has itself. */
  private static final List<String> NAMES =
      List.of(
          "Shape",
          "Share",
          "Shore",
          "Order",
          "Codes",
          "Names",
          "Index",
          "Class",
          "Map",
          "Set",
          "Sh",
          "Optional",
          "Illegal",
          "ByName",
          "Argument",
          "Serialized");

  static Stream<List<Target>> targets() {
    Target enums = Target.ofKind(TargetKind.ENUM);
    Target aliases = Target.ofKind(TargetKind.ALIASES);
    return Stream.of(
        Target.all(),
        List.of(Generation.enumLikeClass(), Generation.aliasesOfEnum()),
        List.of(
            enums,
            Target.ofKind(TargetKind.JPA_CONVERTER),
            Target.ofKind(TargetKind.SPRING_CONVERTERS)),
        List.of(Target.ofKind(TargetKind.CONSTANTS), renamed(aliases, "{name}Other", "elsewhere")),
        List.of(Target.ofKind(TargetKind.CONSTANTS), renamed(aliases, "{name}Constants", "alike")),
        List.of(Generation.systemEnum("{name}", Optional.empty(), "Base")));
  }

  private static Target renamed(Target target, String typeName, String packageName) {
    return target
        .withTypeName(NamePattern.of(typeName))
        .withPackageName(NamePattern.of(packageName));
  }

  @ParameterizedTest
  @MethodSource("targets")
  void areForEachTypeWhatItWouldHaveAlone(List<Target> targets) {
    for (Dialect dialect : List.of(Dialect.STANDARD, Generation.MODERN)) {
      var catalogues = new ArrayList<Catalogue>();
      for (String name : NAMES) {
        catalogues.add(catalogue(name, "shop -> shop"));
      }
      for (int i = 0; i < CHANGES.size(); i++) {
        String letter = Character.toString('a' + i);
        catalogues.add(catalogue("Th" + letter + "se", CHANGES.get(i)));
        catalogues.add(catalogue("Th" + letter + "re", CHANGES.get(i)));
      }
      check(Plan.of(catalogues, targets, "", NamingProfiles.builtIn()), dialect);
    }
  }

  private static Catalogue catalogue(String name, String change) {
    String[] sides = change.split(" -> ");
    assertThat(PLAIN).contains(sides[0]);
    String yaml = PLAIN.replace("catalogue: Shape", "catalogue: " + name);
    return Generation.catalogue(yaml.replace(sides[0], sides[1]));
  }

  private static void check(Plan plan, Dialect dialect) {
    var writer = new SourceWriter(plan, dialect);
    assertThat(plan.types()).isNotEmpty();
    for (PlannedType type : plan.types()) {
      assertThat(writer.text(type)).isEqualTo(writer.alone(type));
    }
  }
}
