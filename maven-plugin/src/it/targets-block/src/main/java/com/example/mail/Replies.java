package com.example.mail;

/** Uses the constants where Java takes nothing but compile-time constants. */
@Reply(com.example.mail.ints.SmtpStatusCode.Base64Response)
public final class Replies {

  private Replies() {}

  public static String describe(int code) {
    switch (code) {
      case com.example.mail.ints.SmtpStatusCode.NotDefined:
        return "nothing yet";
      case SmtpStatusCodeAliases.BASE_64_RESPONSE:
        return SmtpStatusCode.ofCode(code).name();
      default:
        return "other";
    }
  }

  @Reply(SmtpStatusCodeAliases.BASE_64_RESPONSE)
  public static void annotated() {}
}
