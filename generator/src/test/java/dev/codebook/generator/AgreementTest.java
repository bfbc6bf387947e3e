package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.generator.agreement.Agreement;
import dev.codebook.generator.emit.Dialect;
import dev.codebook.generator.emit.GeneratedFile;
import dev.codebook.generator.emit.SourceWriter;
import dev.codebook.generator.naming.NamingProfiles;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.Target;
import dev.codebook.generator.plan.TargetKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compiled classes agree with their catalogue until somebody tampers with one of them. */
class AgreementTest {

  private static final String SHOP =
      """
      catalogue: ShopError
      package: shop
      entries:
        - {name: CardDeclined, code: 1101, summary: The bank refused the card., aliases: [NoMoney]}
        - {name: Base64Damaged, code: 1102}
      """;

  private final Plan plan = plan(Generation.catalogue(SHOP));

  @Test
  void whatIsGeneratedAgrees() {
    for (Catalogue catalogue :
        List.of(
            Generation.bundled("smtp"),
            Generation.catalogue(Path.of("src/test/resources/golden/everything.yaml")),
            Generation.catalogue(
                SHOP.replace("code: ", "code: A").replace("shop\n", "shop\ncode-type: string\n")),
            Generation.catalogue(SHOP.replace("shop\n", "shop\ncode-type: long\n")))) {
      Plan plan = plan(catalogue);
      Agreement agreement = Agreement.of(plan, compile(SourceWriter.write(plan, Dialect.STANDARD)));
      assertThat(agreement.findings()).isEmpty();
      assertThat(agreement.types()).isEqualTo(3);
      assertThat(agreement.constants())
          .isEqualTo(plan.types().stream().mapToInt(type -> type.constants().size()).sum());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Base64Damaged = 1102;|Base64Damaged = 1103;"
            + "|shop.ShopErrorConstants.Base64Damaged is 1103, and not 1102",
        "int Base64Damaged = 1102;|short Base64Damaged = 1102;"
            + "|shop.ShopErrorConstants.Base64Damaged has the type short, and not int",
        "public static final int Base64Damaged|public static int Base64Damaged"
            + "|shop.ShopErrorConstants.Base64Damaged is not final",
        "BASE64_DAMAGED(1102|BASE64_DAMAGED(1103|shop.ShopError.BASE64_DAMAGED is 1103, and not 1102",
        "ShopErrorConstants.Base64Damaged;|ShopErrorConstants.CardDeclined;"
            + "|shop.ShopErrorAliases.BASE_64_DAMAGED is 1101, and not 1102",
        "NO_MONEY = ShopErrorConstants.NoMoney|LOST = ShopErrorConstants.NoMoney"
            + "|shop.ShopErrorAliases has no constant NO_MONEY",
        "NO_MONEY = ShopErrorConstants.NoMoney|LOST = ShopErrorConstants.NoMoney"
            + "|shop.ShopErrorAliases has a constant LOST, and the catalogue no entry for it",
        "NO_MONEY = CARD_DECLINED|NO_MONEY = null|shop.ShopError.NO_MONEY is null",
        "NO_MONEY = CARD_DECLINED|NO_MONEY = BASE64_DAMAGED"
            + "|shop.ShopError.NO_MONEY is 1102, and not 1101",
        "refused the card.\"|took the card.\"|the summary of shop.ShopError.CARD_DECLINED is"
            + " \"The bank took the card.\", and not \"The bank refused the card.\"",
        "fromCode(int code) {|fromCode(int code) { if (code == 1102) return Optional.empty();"
            + "|shop.ShopError.fromCode(1102) is Optional.empty, and not BASE64_DAMAGED",
        "fromCode(int code) {|fromCode(int code) { if (code == 1102) return null;"
            + "|shop.ShopError.fromCode(1102) is null, and not BASE64_DAMAGED",
      })
  void whatIsTamperedWithDoesNot(String generated, String tampered, String message) {
    List<Diagnostic> findings = tamper(plan, text -> text.replace(generated, tampered));

    assertThat(findings).extracting(Diagnostic::message).contains(message);
    assertThat(findings).extracting(finding -> finding.rule().id()).containsOnly("class-differs");
  }

  @Test
  void anAliasOfTheWrongOneOfThoseThatShareACodeIsFound() {
    Target aliases = Generation.aliasesOfEnum();
    Catalogue catalogue =
        Generation.catalogue(
            SHOP.replace("1102", "1101").replace("shop\n", "shop\nshared-codes: true\n"));
    Plan plan =
        Plan.of(
            List.of(catalogue),
            List.of(Target.ofKind(TargetKind.ENUM), aliases),
            "",
            NamingProfiles.builtIn());
    List<GeneratedFile> files = SourceWriter.write(plan, Dialect.STANDARD);
    assertThat(Agreement.of(plan, compile(files)).findings()).isEmpty();

    assertThat(
            tamper(
                plan,
                text -> text.replace("= ShopError.BASE64_DAMAGED", "= ShopError.CARD_DECLINED")))
        .extracting(Diagnostic::message)
        .containsExactly(
            "shop.ShopErrorAliases.BASE_64_DAMAGED is CARD_DECLINED, and not BASE64_DAMAGED");
  }

  @Test
  void aConstantThatIsNullIsFoundWhereOthersShareItsCode() {
    Catalogue catalogue =
        Generation.catalogue(
            SHOP.replace("1102", "1101").replace("shop\n", "shop\nshared-codes: true\n"));
    Plan plan =
        Plan.of(
            List.of(catalogue), List.of(Generation.enumLikeClass()), "", NamingProfiles.builtIn());
    assertThat(
            tamper(
                plan,
                text -> text.replaceFirst("( ShopError CARD_DECLINED =\\s*)new [^;]*;", "$1null;")))
        .extracting(Diagnostic::message)
        .contains("shop.ShopError.CARD_DECLINED is null");
  }

  @Test
  void anAliasThatJavacGaveAnEarlierValueIsFound() {
    ClassLoader earlier = compile(SourceWriter.write(plan, Dialect.STANDARD));
    Plan changed = plan(Generation.catalogue(SHOP.replace("1102", "1103")));
    ClassLoader later = compile(SourceWriter.write(changed, Dialect.STANDARD));

    List<Diagnostic> findings =
        Agreement.of(changed, mixed(later, Map.of("shop.ShopErrorAliases", earlier))).findings();

    assertThat(findings)
        .extracting(Diagnostic::message)
        .containsExactly("shop.ShopErrorAliases.BASE_64_DAMAGED is 1102, and not 1103");
  }

  @Test
  void aClassThatIsNotThereIsFound() {
    List<GeneratedFile> files = SourceWriter.write(plan, Dialect.STANDARD).subList(0, 2);

    List<Diagnostic> findings = Agreement.of(plan, compile(files)).findings();

    assertThat(findings)
        .extracting(Diagnostic::message)
        .containsExactly("there is no class shop.ShopErrorAliases");
  }

  @Test
  void aClassThatFailsToInitialiseIsFound() {
    assertThat(
            tamper(
                plan,
                text ->
                    text.replace(
                        "class ShopErrorAliases {",
                        "class ShopErrorAliases { static { Integer.parseInt(\"no\"); }")))
        .extracting(Diagnostic::message)
        .containsExactly(
            "the class shop.ShopErrorAliases fails to initialise: "
                + "java.lang.NumberFormatException: For input string: \"no\"");
  }

  @Test
  void aClassForALaterJavaIsFound() {
    var later =
        new ClassLoader(null) {
          @Override
          protected Class<?> findClass(String name) {
            throw new UnsupportedClassVersionError(name + " is for a later Java");
          }
        };

    assertThat(Agreement.of(plan, later).findings())
        .hasSize(3)
        .allSatisfy(
            finding ->
                assertThat(finding.message())
                    .contains("cannot be loaded: ", "is for a later Java"));
  }

  private static Plan plan(Catalogue catalogue) {
    Plan plan = Plan.of(List.of(catalogue), Target.all(), "", NamingProfiles.builtIn());
    assertThat(plan.types()).extracting(type -> type.target().kind()).hasSize(3);
    assertThat(plan.types().get(0).target().kind()).isEqualTo(TargetKind.ENUM);
    return plan;
  }

  /** What is found where each text was changed before it was compiled. */
  private static List<Diagnostic> tamper(Plan plan, UnaryOperator<String> change) {
    List<GeneratedFile> files =
        SourceWriter.write(plan, Dialect.STANDARD).stream()
            .map(file -> new GeneratedFile(file.path(), change.apply(file.text())))
            .toList();
    return Agreement.of(plan, compile(files)).findings();
  }

  private static ClassLoader compile(List<GeneratedFile> files) {
    return Compilation.compile(files, Runtime.version().feature());
  }

  private static ClassLoader mixed(ClassLoader most, Map<String, ClassLoader> others) {
    return new ClassLoader(most) {
      @Override
      protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return others.getOrDefault(name, most).loadClass(name);
      }
    };
  }
}
