package com.example.quickstart;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the replies of a mail server one by one (RFC 5321 section 4.2).
 *
 * <p>A hyphen after the code promises a further line. Any number of three digits passes for a code:
 * what to do about an unknown one is for the caller to say.
 */
final class ReplyReader {

  private static final Pattern LINE = Pattern.compile("([1-9][0-9]{2})(?:([ -])(.*))?");

  private final BufferedReader server;

  ReplyReader(BufferedReader server) {
    this.server = server;
  }

  /**
   * The next reply; empty when the server has nothing more to say.
   *
   * @throws ProtocolException if what the server says is not a reply
   */
  Optional<Reply> next() throws IOException {
    String first = server.readLine();
    return first == null ? Optional.empty() : Optional.of(replyThatStartsWith(first));
  }

  private Reply replyThatStartsWith(String first) throws IOException {
    Matcher line = matched(first);
    String code = line.group(1);
    var texts = new ArrayList<String>();
    texts.add(text(line));
    while (promisesMore(line)) {
      line = matched(furtherLine());
      if (!line.group(1).equals(code)) {
        throw new ProtocolException("reply " + code + " goes on as " + line.group(1));
      }
      texts.add(text(line));
    }
    return new Reply(Integer.parseInt(code), texts);
  }

  private String furtherLine() throws IOException {
    String line = server.readLine();
    if (line == null) {
      throw new ProtocolException("connection closed in the middle of a reply");
    }
    return line;
  }

  private static Matcher matched(String line) throws ProtocolException {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new ProtocolException("not a line of a reply: " + line);
    }
    return matcher;
  }

  private static boolean promisesMore(Matcher line) {
    return "-".equals(line.group(2));
  }

  /** The text may be absent, and so may the blank before it. */
  private static String text(Matcher line) {
    return line.group(3) == null ? "" : line.group(3).strip();
  }
}
