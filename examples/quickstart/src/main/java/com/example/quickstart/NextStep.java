package com.example.quickstart;

import com.example.codes.SmtpStatusCode;
import com.example.codes.SmtpStatusCode.Retry;
import com.example.codes.SmtpStatusCode.Series;
import com.example.codes.SmtpStatusCodeAliases;
import com.example.codes.SmtpStatusCodeConstants;

/** What a client does once it has read a reply. */
enum NextStep {
  GO_ON("go on"),
  ANSWER_CHALLENGE("answer the challenge"),
  SEND_MESSAGE("send the message"),
  SEND_NEXT_PART("send the next part"),
  TRY_LATER("try again later"),
  CHANGE_REQUEST("change the request, then try again"),
  GIVE_UP("give up this request"),
  HANG_UP("close the connection");

  private final String text;

  NextStep(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /**
   * The step after a reply with that code.
   *
   * <p>The constants and their aliases are plain numbers, so both can be case labels. Codes that
   * need no treatment of their own are left to what the catalogue says about trying again.
   */
  static NextStep after(int code) {
    return switch (code) {
      case SmtpStatusCodeConstants.Ok -> GO_ON;
      case SmtpStatusCodeConstants.Base64Response -> ANSWER_CHALLENGE;
      case SmtpStatusCodeConstants.StartMailInput -> SEND_MESSAGE;
      case SmtpStatusCodeAliases.SERVICE_NOT_AVAILABLE,
          SmtpStatusCodeAliases.SERVICE_CLOSING_TRANSMISSION_CHANNEL ->
          HANG_UP;
      default ->
          SmtpStatusCode.fromCode(code)
              .flatMap(SmtpStatusCode::retry)
              .map(NextStep::advisedBy)
              .orElseGet(() -> afterUnknown(code));
    };
  }

  private static NextStep advisedBy(Retry retry) {
    return switch (retry) {
      case NONE -> GO_ON;
      case CONTINUE -> SEND_NEXT_PART;
      case LATER -> TRY_LATER;
      case AFTER_CHANGE -> CHANGE_REQUEST;
      case NEVER -> GIVE_UP;
    };
  }

  /**
   * The first digit alone decides; one that SMTP does not have is fatal (RFC 5321 section 4.3.2).
   */
  private static NextStep afterUnknown(int code) {
    return Series.of(code).map(NextStep::usualIn).orElse(HANG_UP);
  }

  private static NextStep usualIn(Series series) {
    return switch (series) {
      case POSITIVE_COMPLETION -> GO_ON;
      case POSITIVE_INTERMEDIATE -> SEND_NEXT_PART;
      case TRANSIENT_NEGATIVE -> TRY_LATER;
      case PERMANENT_NEGATIVE -> GIVE_UP;
    };
  }
}
