package com.example.quickstart;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An enhanced status code such as 5.1.1 (RFC 3463), which says more than the reply code does. */
record EnhancedCode(int statusClass, int subject, int detail) {

  private static final String NUMBER = "(0|[1-9][0-9]{0,2})";
  private static final Pattern AT_START =
      Pattern.compile("([245])\\." + NUMBER + "\\." + NUMBER + "(?: .*)?");

  /** The enhanced status code that the text of a reply starts with (RFC 2034 section 4). */
  static Optional<EnhancedCode> atStartOf(String text) {
    Matcher matcher = AT_START.matcher(text);
    return matcher.matches()
        ? Optional.of(new EnhancedCode(number(matcher, 1), number(matcher, 2), number(matcher, 3)))
        : Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  @Override
  public String toString() {
    return statusClass + "." + subject + "." + detail;
  }
}
