package com.example.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.codes.SmtpStatusCode;
import com.example.codes.SmtpStatusCodeAliases;
import com.example.codes.SmtpStatusCodeConstants;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpellingsTest {

  @ParameterizedTest
  @EnumSource
  void spellingsDifferInCaseAndUnderscoresOnly(SmtpStatusCode status) {
    Spellings spellings = Spellings.of(status);

    String letters = letters(spellings.enumConstant());
    assertEquals(letters, letters(spellings.constant()));
    assertEquals(letters, letters(spellings.alias()));
  }

  @ParameterizedTest
  @EnumSource
  void spellingsStandForTheSameCode(SmtpStatusCode status) throws ReflectiveOperationException {
    Spellings spellings = Spellings.of(status);

    assertEquals(status, SmtpStatusCode.valueOf(spellings.enumConstant()));
    assertEquals(
        status.code(), SmtpStatusCodeConstants.class.getField(spellings.constant()).getInt(null));
    assertEquals(
        status.code(), SmtpStatusCodeAliases.class.getField(spellings.alias()).getInt(null));
  }

  @Test
  void noTypeHasConstantsOfItsOwn() {
    int codes = SmtpStatusCode.values().length;

    assertEquals(codes, SmtpStatusCodeConstants.class.getFields().length);
    assertEquals(codes, SmtpStatusCodeAliases.class.getFields().length);
  }

  @Test
  void spellingsOf334() {
    assertEquals(
        new Spellings("BASE64_RESPONSE", "Base64Response", "BASE_64_RESPONSE"),
        Spellings.of(SmtpStatusCode.BASE64_RESPONSE));
  }

  private static String letters(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }
}
