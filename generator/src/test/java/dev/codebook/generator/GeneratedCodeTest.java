package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Entry;
import dev.codebook.generator.plan.NamePattern;
import dev.codebook.generator.plan.Target;
import dev.codebook.golden.everything.StockEvent;
import dev.codebook.golden.everything.StockEventAliases;
import dev.codebook.golden.everything.StockEventConstants;
import dev.codebook.golden.smtp.SmtpStatusCode;
import dev.codebook.golden.smtp.SmtpStatusCodeAliases;
import dev.codebook.golden.smtp.SmtpStatusCodeConstants;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/**
 * What generated code does, called as users call it; that it compiles is shown by these tests'
 * build.
 */
class GeneratedCodeTest {

  @Test
  void looksCodesUp() {
    for (SmtpStatusCode constant : SmtpStatusCode.values()) {
      assertThat(SmtpStatusCode.fromCode(constant.code())).contains(constant);
      assertThat(SmtpStatusCode.ofCode(constant.code())).isSameAs(constant);
    }
    assertThat(SmtpStatusCode.fromCode(523)).isEmpty();
    assertThat(SmtpStatusCode.fromCode(Integer.MIN_VALUE)).isEmpty();
    assertThat(SmtpStatusCode.fromCode(Integer.MAX_VALUE)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SmtpStatusCode.ofCode(523))
        .withMessage("No SmtpStatusCode has the code 523");
  }

  @Test
  void answersTheFirstOfThoseThatShareACode() {
    assertThat(StockEvent.ofCode(200)).hasToString("SHIPPED_OUT2");
  }

  @Test
  void constantsAndAliasesWorkAsCaseLabels() {
    assertThat(reaction(250)).isEqualTo("go on");
    assertThat(reaction(334)).isEqualTo("answer");
    assertThat(reaction(421)).isEqualTo("give up");
  }

  private static String reaction(int code) {
    switch (code) {
      case SmtpStatusCodeConstants.Ok:
        return "go on";
      case SmtpStatusCodeAliases.BASE_64_RESPONSE:
        return "answer";
      default:
        return "give up";
    }
  }

  @Test
  void enumConstantsAndAliasesAgreeOnTheBundledCatalogue() throws ReflectiveOperationException {
    Catalogue smtp = Generation.bundled("smtp");
    SmtpStatusCode[] values = SmtpStatusCode.values();
    Field[] constants = SmtpStatusCodeConstants.class.getFields();
    Field[] aliases = SmtpStatusCodeAliases.class.getFields();
    assertThat(values).hasSize(32);
    assertThat(constants).hasSize(32);
    assertThat(aliases).hasSize(32);
    for (int i = 0; i < values.length; i++) {
      Entry entry = smtp.entries().get(i);
      assertThat(constants[i].getName()).isEqualTo(entry.name().value());
      assertThat(entry.code()).hasToString(Integer.toString(values[i].code()));
      assertThat(constants[i].getInt(null)).isEqualTo(values[i].code());
      assertThat(aliases[i].getInt(null)).isEqualTo(values[i].code());
    }
  }

  @Test
  void answersTheSeriesOfKnownAndUnknownCodes() {
    assertThat(SmtpStatusCode.OK.series()).contains(SmtpStatusCode.Series.POSITIVE_COMPLETION);
    assertThat(SmtpStatusCode.NOT_DEFINED.series()).isEmpty();
    assertThat(SmtpStatusCode.GENERAL_FAILURE.series()).isEmpty();
    assertThat(SmtpStatusCode.Series.of(523)).contains(SmtpStatusCode.Series.PERMANENT_NEGATIVE);
    assertThat(SmtpStatusCode.Series.of(600)).isEmpty();
    assertThat(SmtpStatusCode.Series.of(199)).isEmpty();
    assertThat(StockEvent.Series.of(999)).contains(StockEvent.Series.LOST);
  }

  @Test
  void attributesHaveTheirTypesDefaultsAndGaps() {
    StockEvent full = StockEvent.GOODS_RECEIVED;
    assertThat(full.label()).isEqualTo("IN");
    assertThat(full.contact()).contains("gate@example.com");
    assertThat(full.isCounts()).isFalse();
    assertThat(full.isAudited()).contains(true);
    assertThat(full.shelf()).isEqualTo(7);
    assertThat(full.weight()).hasValue(-1);
    assertThat(full.serial()).isEqualTo(Long.MAX_VALUE);
    assertThat(full.batch()).hasValue(Long.MIN_VALUE);
    assertThat(full.stations()).containsExactly("gate 1", "gate 2").isUnmodifiable();
    assertThat(full.handling()).isSameAs(StockEvent.Handling.BY_ROBOT);
    assertThat(full.nextStep()).contains(StockEvent.NextStep.STORE);
    assertThat(StockEvent.Handling.BY_ROBOT.text()).isEqualTo("by robot");

    StockEvent bare = StockEvent.CLASS;
    assertThat(bare.label()).isEmpty();
    assertThat(bare.contact()).isEmpty();
    assertThat(bare.isCounts()).isTrue();
    assertThat(bare.isAudited()).isEmpty();
    assertThat(bare.shelf()).isZero();
    assertThat(bare.weight()).isEmpty();
    assertThat(bare.serial()).isEqualTo(10_000_000_000L);
    assertThat(bare.batch()).isEmpty();
    assertThat(bare.stations()).isEmpty();
    assertThat(bare.handling()).isSameAs(StockEvent.Handling.BY_HAND);
    assertThat(bare.nextStep()).isEmpty();
  }

  @Test
  void furtherNamesOfAnEntryStandForIt() {
    assertThat(StockEvent.CHECKED_IN).isSameAs(StockEvent.GOODS_RECEIVED);
    assertThat(StockEventConstants.CheckedIn).isEqualTo(100);
    assertThat(StockEventAliases.CHECKED_IN).isEqualTo(100);
    assertThat(StockEventAliases.GOODS_IN).isEqualTo(100);
    assertThat(StockEvent.values()).hasSize(6);
  }

  @Test
  void deprecatedEntriesAreDeprecatedInEveryTarget() throws ReflectiveOperationException {
    for (Class<?> type :
        List.of(StockEvent.class, StockEventConstants.class, StockEventAliases.class)) {
      String name = type == StockEventConstants.class ? "ShippedOut2" : "SHIPPED_OUT2";
      assertThat(type.getField(name).isAnnotationPresent(Deprecated.class)).as(name).isTrue();
    }
  }

  @Test
  void textsComeThroughAsTheyWere() {
    assertThat(StockEvent.MISSING.summary())
        .isEqualTo("Nobody knows: \"*/\" {@code x} <b> & \\u002a/ @see $L");
  }

  @Test
  void sameBytesInAnotherLocaleAndTimeZone() {
    var expected = Generation.files(Generation.bundled("smtp"), "a.b", Target.all());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale.Builder().setLanguage("tr").setRegion("TR").build());
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(Generation.files(Generation.bundled("smtp"), "a.b", Target.all()))
          .isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void answersUnknownCodesByTheirValueAndSeries() {
    SmtpStatusCode.Value unknown = SmtpStatusCode.Value.of(523);
    assertThat(unknown.code()).isEqualTo(523);
    assertThat(unknown.constant()).isEmpty();
    assertThat(unknown.series()).contains(SmtpStatusCode.Series.PERMANENT_NEGATIVE);
    assertThat(unknown).hasToString("523 (unknown)").isEqualTo(SmtpStatusCode.Value.of(523));
    assertThat(SmtpStatusCode.Value.of(250)).hasToString("250 OK").isNotEqualTo(unknown);
    assertThat(SmtpStatusCode.Value.of(250).constant()).contains(SmtpStatusCode.OK);
  }

  @Test
  void constantsTellTheSeriesOfAnyCode() {
    assertThat(SmtpStatusCodeConstants.isPositiveCompletion(250)).isTrue();
    assertThat(SmtpStatusCodeConstants.isPositiveCompletion(299)).isTrue();
    assertThat(SmtpStatusCodeConstants.isPositiveCompletion(300)).isFalse();
    assertThat(SmtpStatusCodeConstants.isPermanentNegative(523)).isTrue();
    assertThat(StockEventConstants.isLost(999)).isTrue();
    assertThat(StockEventConstants.isLost(998)).isFalse();
  }

  @Test
  void findsConstantsByEachOfTheirNames() {
    for (String name :
        List.of("MAILBOX_BUSY", "MailboxBusy", "mailbox-busy", "mailbox busy", "mailboxbusy")) {
      assertThat(SmtpStatusCode.fromName(name)).as(name).contains(SmtpStatusCode.MAILBOX_BUSY);
    }
    assertThat(StockEvent.fromName("checked in")).contains(StockEvent.GOODS_RECEIVED);
    assertThat(SmtpStatusCode.fromName("Mailbox")).isEmpty();
  }

  @Test
  void namesOfAnyScriptAreToldApart() throws ReflectiveOperationException {
    Catalogue catalogue =
        Generation.catalogue(
            """
            catalogue: Script
            package: scripts
            entries:
              - {name: "\uD840\uDC00", code: 1}
              - {name: "\u0915\u093F", code: 2}
            """);
    var files =
        Generation.files(
            catalogue,
            "",
            List.of(Generation.target("enum", "java"), Generation.target("constants", "aspose")));
    var type = new GeneratedType(Compilation.compile(files, 8), "scripts.Script");

    assertThat(type.call("fromName", "\uD840\uDC00")).isNotEqualTo(Optional.empty());
    assertThat(type.call("fromName", "\u0915\u093F")).isNotEqualTo(Optional.empty());
    for (String other : List.of("", "-", "\uD840\uDC01", "\u0915", "\u0915\u0940")) {
      assertThat(type.call("fromName", other)).as(other).isEqualTo(Optional.empty());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> type.sibling("ScriptConstants").call("parse", other));
    }
  }

  @Test
  void anAliasThatBecomesWhatItsEntryIsCalledIsThereOnce() throws ReflectiveOperationException {
    Catalogue catalogue =
        Generation.catalogue(
            """
            catalogue: Reply
            package: replies
            entries:
              - {name: Base64Response, code: 334, aliases: [AuthContinue], names: {python: AUTH_CONTINUE}}
              - {name: HttpUrl, code: 335, aliases: [HTTP_URL, Link]}
            """);
    for (Target enumeration :
        List.of(Generation.target("enum", "java"), Generation.enumLikeClass())) {
      var files =
          Generation.files(
              catalogue,
              "",
              List.of(
                  enumeration,
                  Generation.target("constants", "aspose"),
                  Generation.target("aliases", "python"),
                  Generation.aliasesOfEnum().withTypeName(NamePattern.of("{name}OfEnum"))));
      var type = new GeneratedType(Compilation.compile(files, 8), "replies.Reply");

      Object url = type.field("HTTP_URL");
      assertThat((Object[]) type.call("values")).hasSize(2).contains(url);
      assertThat(type.field("LINK")).isSameAs(url);
      assertThat(type.call("fromName", "HTTP_URL")).isEqualTo(Optional.of(url));
      assertThat(type.sibling("ReplyConstants").field("HTTP_URL")).isEqualTo(335);
      assertThat(type.sibling("ReplyAliases").field("AUTH_CONTINUE")).isEqualTo(334);
      assertThat(type.sibling("ReplyAliases").field("LINK")).isEqualTo(335);
      assertThat(type.sibling("ReplyOfEnum").field("AUTH_CONTINUE"))
          .isSameAs(type.field("BASE64_RESPONSE"));
      assertThat(type.sibling("ReplyOfEnum").field("LINK")).isSameAs(url);
    }
  }

  @Test
  void severalConstantsThatALenientNameMightMeanAreNone() throws ReflectiveOperationException {
    Catalogue catalogue =
        Generation.catalogue(
            """
            catalogue: Size
            package: sizes
            entries:
              - {name: A4Plus, code: 1}
              - {name: A4_PLUS, code: 2}
            """);
    var files = Generation.files(catalogue, "", List.of(Generation.target("enum", "aspose")));
    var type = new GeneratedType(Compilation.compile(files, 8), "sizes.Size");

    assertThat(type.call("fromName", "a4plus")).isEqualTo(Optional.empty());
    assertThat(type.call("fromName", "A4Plus")).isEqualTo(Optional.of(type.field("A4Plus")));
    assertThat(type.call("fromName", "A4_PLUS")).isEqualTo(Optional.of(type.field("A4_PLUS")));
  }

  @Test
  void catalogueWithoutSeriesAndAttributesGetsNoneOfTheirCode() {
    Catalogue catalogue =
        Generation.catalogue(
            "catalogue: Bare\npackage: bare\nentries:\n  - {name: One, code: 1}\n");
    String text =
        Generation.files(catalogue, "", List.of(Generation.target("enum", "java"))).get(0).text();

    assertThat(text)
        .contains("ONE(1);")
        .doesNotContain("Series", "series", "Groups", "listOf", "OptionalInt", "this.summary");
  }
}
