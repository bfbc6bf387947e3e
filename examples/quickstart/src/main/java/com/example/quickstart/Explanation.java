package com.example.quickstart;

import com.example.codes.SmtpStatusCode;
import com.example.codes.SmtpStatusCode.Retry;
import com.example.codes.SmtpStatusCode.Series;
import java.util.List;
import java.util.Locale;

/** Explains a reply in a few aligned lines. */
final class Explanation {

  private static final String NONE = "-";

  private final Reply reply;

  Explanation(Reply reply) {
    this.reply = reply;
  }

  List<String> lines() {
    return SmtpStatusCode.fromCode(reply.code()).map(this::known).orElseGet(this::unknown);
  }

  private List<String> known(SmtpStatusCode status) {
    Spellings names = Spellings.of(status);
    return List.of(
        spoken(),
        "   " + status.summary(),
        row("enum", names.enumConstant(), "series", series()),
        row("constant", names.constant(), "enhanced", enhanced()),
        row("alias", names.alias(), "retry", status.retry().map(Retry::text).orElse(NONE)),
        next());
  }

  /** A catalogue cannot name every code a server may send, but its series still cover them. */
  private List<String> unknown() {
    String advice = Series.of(reply.code()).map(Series::summary).orElse("Not an SMTP reply.");
    return List.of(
        spoken(),
        "   Unknown code, but its series says: " + advice,
        row("series", series(), "enhanced", enhanced()),
        next());
  }

  private String spoken() {
    String first = ("S: " + reply.code() + " " + reply.lines().get(0)).stripTrailing();
    int further = reply.lines().size() - 1;
    return further == 0 ? first : first + " (+" + further + " lines)";
  }

  private String series() {
    return Series.of(reply.code()).map(Series::name).orElse(NONE);
  }

  private String enhanced() {
    return reply.enhancedCode().map(EnhancedCode::toString).orElse(NONE);
  }

  private String next() {
    return "   next      " + NextStep.after(reply.code()).text();
  }

  private static String row(String name, String value, String otherName, String otherValue) {
    return String.format(
        Locale.ROOT, "   %-8s  %-36s  %-8s  %s", name, value, otherName, otherValue);
  }
}
