package com.example.mail;

/** Uses text constants as case labels. */
public final class Advice {

  private Advice() {}

  public static String on(String code) {
    switch (code) {
      case EnhancedStatusConstants.BadMailbox:
        return "ask for another address";
      case EnhancedStatusAliases.BOND:
        return "do not ask";
      default:
        return EnhancedStatus.fromCode(code).map(Enum::name).orElse("unknown");
    }
  }
}
