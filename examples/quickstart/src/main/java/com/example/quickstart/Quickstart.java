package com.example.quickstart;

import com.example.codes.ShopError;
import com.example.codes.ShopErrorConstants;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Replays a mail session and explains every reply with the help of the generated code. */
public final class Quickstart {

  private final PrintStream out;

  Quickstart(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    new Quickstart(System.out).run();
  }

  void run() throws IOException {
    Transcript transcript = transcript();
    var replies = new ReplyReader(transcript.serverSide());
    for (String request : transcript.requests()) {
      out.println("C: " + request);
      new Explanation(replies.next().orElseThrow()).lines().forEach(out::println);
      out.println();
    }
    out.println("For Bob, the shop files " + described(ShopErrorConstants.MailAddressRefused));
  }

  private static Transcript transcript() throws IOException {
    try (InputStream text = Quickstart.class.getResourceAsStream("/transcript.txt")) {
      return new Transcript(
          new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8)));
    }
  }

  /** The shop's database holds the number alone; the rest is looked up. */
  private static String described(int shopError) {
    ShopError error = ShopError.ofCode(shopError);
    return String.format(
        Locale.ROOT,
        "%d %s (%s, HTTP %d, %s).",
        error.code(),
        error,
        error.series().orElseThrow(),
        error.httpStatus(),
        error.isRetryable() ? "may be tried again" : "not to be tried again");
  }
}
