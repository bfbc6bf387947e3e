package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.codebook.golden.system.Enum;
import dev.codebook.golden.system.Permission;
import dev.codebook.golden.system.SmtpStatusCode;
import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the class that classes of constants extend answers: for known and unknown values and names,
 * for null and for nothing, and for flags, as .NET documents it of {@code System.Enum}.
 */
class SystemEnumTest {

  private static final Class<?> SMTP = SmtpStatusCode.class;
  private static final Class<?> FLAGS = Permission.class;
  private static final Class<?> NO_CLASS = null;
  private static final String NO_TEXT = null;

  @Test
  void isReachedThroughTheBaseAndThroughAnyOfTheClasses() {
    assertThat(Enum.toString(SmtpStatusCode.class, 250)).isEqualTo("Ok");
    assertThat(SmtpStatusCode.toString(SmtpStatusCode.class, 250)).isEqualTo("Ok");
    assertThat(Permission.toString(SmtpStatusCode.class, SmtpStatusCode.Ok)).isEqualTo("Ok");
    assertThat(SmtpStatusCode.getName(Permission.class, 2)).isEqualTo("Write");
  }

  @Test
  void constantsAreCompileTimeConstants() {
    switch (250) {
      case SmtpStatusCode.Ok:
        break;
      default:
        throw new AssertionError();
    }
    assertThat(Modifier.isFinal(SMTP.getModifiers())).isTrue();
    assertThat(SMTP.getSuperclass()).isEqualTo(Enum.class);
    assertThat(SMTP.getConstructors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(classes = {String.class, Object.class, Enum.class, Thread.State.class, int.class})
  void otherClassesAreRefused(Class<?> other) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Enum.getName(other, 0))
        .withMessage(
            other.getName() + " is no class of constants that extends " + Enum.class.getName());
  }

  @Nested
  class GetName {

    @Test
    void ofAKnownValue() {
      assertThat(Enum.getName(SMTP, 250)).isEqualTo("Ok");
      assertThat(Enum.getName(SMTP, -1)).isEqualTo("GeneralFailure");
      assertThat(Enum.getName(FLAGS, 0)).isEqualTo("None");
      assertThat(Enum.getName(FLAGS, 1)).as("the first of its names").isEqualTo("Read");
    }

    @Test
    void ofAnUnknownValueIsNull() {
      assertThat(Enum.getName(SMTP, 523)).isNull();
      assertThat(Enum.getName(SMTP, 250 + (1L << 32))).isNull();
      assertThat(Enum.getName(FLAGS, 0x11)).as("a combination is no constant").isNull();
    }

    @Test
    void ofNoClassIsRefused() {
      assertThatNullPointerException().isThrownBy(() -> Enum.getName(NO_CLASS, 250));
    }
  }

  @Nested
  class NamesAndValues {

    @Test
    void areInTheOrderOfValuesWithoutSign() {
      assertThat(Enum.getNames(SMTP))
          .hasSize(32)
          .startsWith("NotDefined", "SystemStatus", "HelpMessage")
          .endsWith("TransactionFailed", "GeneralFailure");
      assertThat(Enum.getValues(SMTP)).hasSize(32).startsWith(0L, 211L, 214L).endsWith(554L, -1L);
    }

    @Test
    void ofFlagsHaveEachName() {
      assertThat(Enum.getNames(FLAGS))
          .containsExactly("None", "Read", "Look", "Write", "ReadWrite", "Execute", "Delete");
      assertThat(Enum.getValues(FLAGS)).containsExactly(0L, 1L, 1L, 2L, 3L, 0x10L, 0x40000000L);
    }

    @Test
    void cannotBeChangedForOthers() {
      assertThat(Enum.getNames(SMTP)).isUnmodifiable();
      Enum.getValues(SMTP)[0] = 4711L;
      assertThat(Enum.getValues(SMTP)).startsWith(0L);
    }

    @Test
    void ofNoClassAreRefused() {
      assertThatNullPointerException().isThrownBy(() -> Enum.getNames(NO_CLASS));
      assertThatNullPointerException().isThrownBy(() -> Enum.getValues(NO_CLASS));
    }
  }

  @Nested
  class GetValue {

    @Test
    void ofAKnownName() {
      assertThat(Enum.getValue(SMTP, "MailboxBusy")).isEqualTo(450);
      assertThat(Enum.getValue(FLAGS, "Look")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mailbox", "mailboxbusy", " MailboxBusy", "450", ""})
    void ofAnUnknownNameIsRefused(String name) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Enum.getValue(SMTP, name))
          .withMessage("No constant of " + SMTP.getName() + " has the name \"" + name + "\"");
    }

    @Test
    void ofAListOfFlagsIsRefused() {
      assertThatIllegalArgumentException().isThrownBy(() -> Enum.getValue(FLAGS, "Read, Write"));
    }

    @Test
    void ofNullIsRefused() {
      assertThatNullPointerException().isThrownBy(() -> Enum.getValue(SMTP, NO_TEXT));
      assertThatNullPointerException().isThrownBy(() -> Enum.getValue(NO_CLASS, "Ok"));
    }
  }

  @Nested
  class IsDefined {

    @Test
    void ofValues() {
      assertThat(Enum.isDefined(SMTP, 250)).isTrue();
      assertThat(Enum.isDefined(SMTP, 523)).isFalse();
      assertThat(Enum.isDefined(SMTP, 250 + (1L << 32))).isFalse();
      assertThat(Enum.isDefined(FLAGS, 3)).isTrue();
      assertThat(Enum.isDefined(FLAGS, 0x11)).as("a combination is no constant").isFalse();
      assertThatNullPointerException().isThrownBy(() -> Enum.isDefined(NO_CLASS, 250));
    }

    @Test
    void ofNames() {
      assertThat(Enum.isDefined(SMTP, "Ok")).isTrue();
      assertThat(Enum.isDefined(SMTP, "ok")).as("case counts").isFalse();
      assertThat(Enum.isDefined(SMTP, "250")).isFalse();
      assertThat(Enum.isDefined(SMTP, "")).isFalse();
      assertThat(Enum.isDefined(FLAGS, "Read, Write")).isFalse();
      assertThatNullPointerException().isThrownBy(() -> Enum.isDefined(SMTP, NO_TEXT));
      assertThatNullPointerException().isThrownBy(() -> Enum.isDefined(NO_CLASS, "Ok"));
    }
  }

  @Nested
  class Parse {

    @ParameterizedTest
    @CsvSource({
      "Ok, 250",
      "'  Ok ', 250",
      "GeneralFailure, -1",
      "250, 250",
      "' -1 ', -1",
      "+523, 523",
      "2147483647, 2147483647"
    })
    void namesAndNumbers(String text, long value) {
      assertThat(Enum.parse(SMTP, text)).isEqualTo(value);
      assertThat(Enum.parse(SMTP, text, true)).isEqualTo(value);
      assertThat(Enum.parse(SMTP, text, false)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", "  ", "Okay", "ok", "2147483648", "-", "12a", "1, 2", "Ok,", ",", "Ok 250"})
    void anythingElseIsRefused(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> Enum.parse(SMTP, text));
    }

    @Test
    void numberThatTheTypeCannotHoldIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Enum.parse(SMTP, "2147483648"))
          .withMessage("2147483648 does not fit into Integer");
    }

    @Test
    void ignoresCaseIfAsked() {
      assertThat(Enum.parse(SMTP, "mailboxBUSY", true)).isEqualTo(450);
      assertThat(Enum.parse(FLAGS, "read, LOOK,execute", true)).isEqualTo(0x11);
      assertThatIllegalArgumentException().isThrownBy(() -> Enum.parse(SMTP, "Okay", true));
      assertThatIllegalArgumentException().isThrownBy(() -> Enum.parse(SMTP, "", true));
    }

    @Test
    void listsAreCombined() {
      assertThat(Enum.parse(FLAGS, "Read, Write")).isEqualTo(3);
      assertThat(Enum.parse(FLAGS, " Execute ,Read,Read,None ")).isEqualTo(0x11);
      assertThat(Enum.parse(FLAGS, "17")).isEqualTo(17);
      assertThat(Enum.parse(SMTP, "HelpMessage, Ok")).as("flags or not").isEqualTo(214 | 250);
      assertThatIllegalArgumentException().isThrownBy(() -> Enum.parse(FLAGS, "Read,,Write"));
      assertThatIllegalArgumentException().isThrownBy(() -> Enum.parse(FLAGS, "Read, Sing"));
    }

    @Test
    void nullIsRefused() {
      assertThatNullPointerException().isThrownBy(() -> Enum.parse(SMTP, NO_TEXT));
      assertThatNullPointerException().isThrownBy(() -> Enum.parse(SMTP, NO_TEXT, true));
      assertThatNullPointerException().isThrownBy(() -> Enum.parse(SMTP, "Ok", null));
      assertThatNullPointerException().isThrownBy(() -> Enum.parse(NO_CLASS, "Ok"));
    }
  }

  @Nested
  class Format {

    @ParameterizedTest
    @CsvSource({
      "250, G, Ok",
      "250, g, Ok",
      "523, G, 523",
      "-1, G, GeneralFailure",
      "250, D, 250",
      "-1, d, -1",
      "250, X, 000000FA",
      "250, x, 000000FA",
      "-1, X, FFFFFFFF",
      "523, X, 0000020B",
      "2147483648, X, 0000000080000000",
      "250, F, Ok",
      "0, F, NotDefined",
      "1, F, 1",
      "523, F, 523"
    })
    void ofPlainValues(long value, String format, String text) {
      assertThat(Enum.format(SMTP, value, format)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
      "0, None",
      "1, Read",
      "2, Write",
      "3, ReadWrite",
      "0x11, 'Read, Execute'",
      "0x13, 'ReadWrite, Execute'",
      "0x40000012, 'Write, Execute, Delete'",
      "4, 4",
      "5, 5",
      "-1, -1",
      "0x100000001, 4294967297"
    })
    void ofFlags(String value, String text) {
      long number = Long.decode(value);
      assertThat(Enum.format(FLAGS, number, "G")).isEqualTo(text);
      assertThat(Enum.format(FLAGS, number, "F")).isEqualTo(text);
      assertThat(Enum.format(FLAGS, number, "f")).isEqualTo(text);
      assertThat(Enum.toString(FLAGS, number)).isEqualTo(text);
      assertThat(Enum.format(FLAGS, number, "D")).isEqualTo(Long.toString(number));
      if (number <= Integer.MAX_VALUE) {
        assertThat(Enum.parse(FLAGS, text)).isEqualTo(number);
      }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Q", "GG", "X8", "g "})
    void anyOtherIsRefused(String format) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Enum.format(SMTP, 250, format))
          .withMessage("The format is none of G, F, D and X: " + format);
    }

    @Test
    void nullIsRefused() {
      assertThatNullPointerException().isThrownBy(() -> Enum.format(SMTP, 250, null));
      assertThatNullPointerException().isThrownBy(() -> Enum.format(NO_CLASS, 250, "G"));
    }
  }

  @Test
  void toStringIsANameOrTheNumber() {
    assertThat(Enum.toString(SMTP, SmtpStatusCode.Base64Response)).isEqualTo("Base64Response");
    assertThat(Enum.toString(SMTP, 523)).isEqualTo("523");
    assertThat(Enum.toString(SMTP, Long.MIN_VALUE)).isEqualTo("-9223372036854775808");
    assertThatNullPointerException().isThrownBy(() -> Enum.toString(NO_CLASS, 250));
  }

  @Test
  void underlyingTypeIsThatOfTheConstants() {
    assertThat(Enum.getUnderlyingType(SMTP)).isEqualTo(Integer.class);
    assertThatNullPointerException().isThrownBy(() -> Enum.getUnderlyingType(NO_CLASS));
  }

  @Test
  void seriesAreKnownAsInAnyClassOfConstants() {
    assertThat(List.of(211, 250, 299)).allMatch(SmtpStatusCode::isPositiveCompletion);
    assertThat(SmtpStatusCode.isPositiveCompletion(300)).isFalse();
  }
}
