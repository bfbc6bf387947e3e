package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.codebook.catalog.model.Catalogue;
import dev.codebook.generator.naming.NamingProfile;
import dev.codebook.generator.naming.Profiles;
import dev.codebook.generator.plan.Target;
import dev.codebook.golden.everything.StockEventConstants;
import dev.codebook.golden.smtp.SmtpStatusCodeConstants;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a class of constants knows of itself. */
class ConstantsLookUpsTest {

  @Test
  void namesAndCodesAreThoseOfTheConstants() throws ReflectiveOperationException {
    List<String> names = SmtpStatusCodeConstants.getNames();
    int[] values = SmtpStatusCodeConstants.getValues();
    assertThat(names).hasSize(32).startsWith("NotDefined").isUnmodifiable();
    assertThat(values).hasSize(32);
    for (int i = 0; i < values.length; i++) {
      assertThat(SmtpStatusCodeConstants.class.getField(names.get(i)).getInt(null))
          .isEqualTo(values[i]);
      assertThat(SmtpStatusCodeConstants.getName(values[i])).isEqualTo(names.get(i));
      assertThat(SmtpStatusCodeConstants.isDefined(values[i])).isTrue();
      assertThat(SmtpStatusCodeConstants.parse(names.get(i))).isEqualTo(values[i]);
    }
  }

  @Test
  void codesThatNoConstantHasHaveNoName() {
    for (int code : new int[] {523, -2, 600, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      assertThat(SmtpStatusCodeConstants.getName(code)).isNull();
      assertThat(SmtpStatusCodeConstants.isDefined(code)).isFalse();
    }
  }

  @Test
  void callersCannotChangeWhatOthersSee() {
    SmtpStatusCodeConstants.getValues()[0] = 4711;

    assertThat(SmtpStatusCodeConstants.getValues()).doesNotContain(4711);
  }

  @Test
  void parsesNamesExactlyAndThenLeniently() {
    assertThat(SmtpStatusCodeConstants.parse("MailboxBusy")).isEqualTo(450);
    assertThat(SmtpStatusCodeConstants.parse("mailbox-busy")).isEqualTo(450);
    assertThat(SmtpStatusCodeConstants.parse(" MAILBOX_BUSY ")).isEqualTo(450);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SmtpStatusCodeConstants.parse("Mailbox"))
        .withMessage("No constant of SmtpStatusCodeConstants has the name Mailbox");
    assertThatIllegalArgumentException().isThrownBy(() -> SmtpStatusCodeConstants.parse(""));
    assertThatNullPointerException().isThrownBy(() -> SmtpStatusCodeConstants.parse(null));
  }

  @Test
  void aliasesAreNamesLikeOthersAndTheFirstNameOfACodeCounts() {
    assertThat(StockEventConstants.getNames())
        .startsWith("GoodsReceived", "Received", "CheckedIn", "Class");
    assertThat(StockEventConstants.getValues()).startsWith(100, 100, 100, 110);
    assertThat(StockEventConstants.getName(100)).isEqualTo("GoodsReceived");
    assertThat(StockEventConstants.getName(200)).isEqualTo("ShippedOut2");
    assertThat(StockEventConstants.parse("CheckedIn")).isEqualTo(100);
    assertThat(StockEventConstants.parse("checked in")).isEqualTo(100);
  }

  @Test
  void namesOfTheCatalogueAreParsedWhateverAProfileMadeOfThem()
      throws ReflectiveOperationException {
    GeneratedType type =
        compiled(
            """
            catalogue: Word
            package: words
            entries:
              - {name: Default, code: 1, names: {aspose: Standard}, aliases: [ok, OK]}
              - {name: a1, code: 2}
              - {name: A1, code: 3}
            """);

    assertThat(type.call("getNames")).isEqualTo(List.of("Standard", "ok", "OK", "a1", "A1"));
    assertThat(type.call("parse", "Default")).isEqualTo(1);
    assertThat(type.call("parse", "default")).isEqualTo(1);
    assertThat(type.call("parse", "o.k.")).as("several names, one code").isEqualTo(1);
    assertThat(type.call("parse", "A1")).isEqualTo(3);
    assertThatIllegalArgumentException()
        .as("several codes")
        .isThrownBy(() -> type.call("parse", "a-1"));
  }

  @ParameterizedTest
  @CsvSource({
    "suffix: Code, Ok, OkCode",
    "prefix: Reply, Ok, ReplyOk",
    "strip-prefixes: [REPLY_], REPLY_Ok, Ok",
    "exceptions: {OkCode: Ok}, OkCode, Ok",
  })
  void namesOfTheCatalogueAreParsedWhateverAProfileAddedOrTookAway(
      String option, String name, String identifier) throws ReflectiveOperationException {
    NamingProfile profile = Profiles.of("profile: acme\nextends: aspose\n" + option + "\n");
    GeneratedType type =
        compiled(
            "catalogue: Word\npackage: words\nentries: [{name: " + name + ", code: 1}]\n",
            Generation.constants(profile));

    assertThat(type.call("getNames")).isEqualTo(List.of(identifier));
    assertThat(type.call("parse", identifier)).isEqualTo(1);
    assertThat(type.call("parse", name)).isEqualTo(1);
    assertThat(type.call("parse", name.toLowerCase(Locale.ROOT))).isEqualTo(1);
  }

  @Test
  void codesThatAreTextAreLookedUpAsText() throws ReflectiveOperationException {
    GeneratedType type =
        compiled(
            """
            catalogue: Word
            package: words
            code-type: string
            entries:
              - {name: Full, code: 5.2.2}
              - {name: Many, code: 5.5.3}
            """);

    assertThat(type.call("getName", "5.5.3")).isEqualTo("Many");
    assertThat(type.call("getName", "")).isNull();
    assertThat(type.call("isDefined", "5.2.2")).isEqualTo(true);
    assertThat(type.call("isDefined", "Full")).isEqualTo(false);
    assertThat(type.call("parse", "full")).isEqualTo("5.2.2");
    assertThat((String[]) type.call("getValues")).containsExactly("5.2.2", "5.5.3");
  }

  @Test
  void codesThatLieFarApartAreFoundToo() throws ReflectiveOperationException {
    GeneratedType type =
        compiled(
            """
            catalogue: Word
            package: words
            code-type: long
            entries:
              - {name: Low, code: -9223372036854775808}
              - {name: Zero, code: 0, aliases: [None]}
              - {name: High, code: 9223372036854775807}
            """);

    assertThat(type.call("getName", Long.MIN_VALUE)).isEqualTo("Low");
    assertThat(type.call("getName", 0L)).isEqualTo("Zero");
    assertThat(type.call("getName", 1L)).isNull();
    assertThat(type.call("parse", "high")).isEqualTo(Long.MAX_VALUE);
  }

  private static GeneratedType compiled(String yaml) throws ReflectiveOperationException {
    return compiled(yaml, Generation.target("constants", "aspose"));
  }

  private static GeneratedType compiled(String yaml, Target target)
      throws ReflectiveOperationException {
    Catalogue catalogue = Generation.catalogue(yaml);
    List<Target> targets = List.of(target);
    ClassLoader classes = Compilation.compile(Generation.files(catalogue, "", targets), 8);
    return new GeneratedType(classes, "words.WordConstants");
  }
}
