package com.example.quickstart;

import com.example.codes.SmtpStatusCode.Series;
import java.util.List;
import java.util.Optional;

/** A reply of a mail server: its code, and the text of each of its lines, which may be empty. */
record Reply(int code, List<String> lines) {

  Reply {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a reply has at least one line");
    }
  }

  /**
   * The enhanced status code, which replies of every series but one may carry: in a positive
   * intermediate reply, digits at the start of the text are nothing but text.
   *
   * <p>Its first digit should be that of the reply, but servers are known to break that rule, so it
   * is given as it stands.
   */
  Optional<EnhancedCode> enhancedCode() {
    return Series.of(code)
        .filter(series -> series != Series.POSITIVE_INTERMEDIATE)
        .flatMap(series -> EnhancedCode.atStartOf(lines.get(0)));
  }
}
