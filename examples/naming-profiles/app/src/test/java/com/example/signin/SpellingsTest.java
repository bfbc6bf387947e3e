package com.example.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** One code, three spellings: what does not compile here is not spelt so. */
class SpellingsTest {

  @Test
  void houseStyleKeepsNamesOfProtocolsWhole() {
    assertEquals(2, SignInFailure.OAUTH2_TOKEN_EXPIRED.code());
    assertEquals(3, SignInFailure.IPV6_ADDRESS_BLOCKED.code());
    assertEquals(4, SignInFailure.SHA1_HASH_REFUSED.code());
    assertEquals(5, SignInFailure.LOCKED_AFTER_3_ATTEMPTS.code());
  }

  @Test
  void deviceHasHouseStyleWithPrefix() {
    assertEquals(1, SignInFailureDevice.SIGN_IN_PASSWORD_WRONG);
    assertEquals(2, SignInFailureDevice.SIGN_IN_OAUTH2_TOKEN_EXPIRED);
    assertEquals(3, SignInFailureDevice.SIGN_IN_IPV6_ADDRESS_BLOCKED);
  }

  @Test
  void legacyHasNamesAsTheyAreWithPrefix() {
    assertEquals(SignInFailureDevice.SIGN_IN_PASSWORD_WRONG, SignInFailureLegacy.ErrPasswordWrong);
    assertEquals(
        SignInFailureDevice.SIGN_IN_OAUTH2_TOKEN_EXPIRED,
        SignInFailureLegacy.ErrOAuth2TokenExpired);
  }

  @Test
  void nameThatTheEntryGivesItselfCountsFirst() {
    assertEquals(
        SignInFailureDevice.SIGN_IN_LOCKED_AFTER_3_ATTEMPTS, SignInFailureLegacy.ErrLocked);
  }

  @Test
  void spellingsAreCompileTimeConstants() {
    assertEquals("again", advice(1));
    assertEquals("ask", advice(5));
  }

  private static String advice(int code) {
    return switch (code) {
      case SignInFailureLegacy.ErrPasswordWrong -> "again";
      case SignInFailureDevice.SIGN_IN_LOCKED_AFTER_3_ATTEMPTS -> "ask";
      default -> "wait";
    };
  }
}
