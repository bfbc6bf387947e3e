package com.example.quickstart;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was said in a session, the lines of the client marked {@code C:} and those of the server
 * {@code S:}. Other lines are remarks.
 */
final class Transcript {

  private static final String CLIENT = "C:";
  private static final String SERVER = "S:";
  private static final String OPENING = CLIENT + " (opens the connection)";

  private final List<String> lines;

  Transcript(BufferedReader source) {
    lines = source.lines().filter(line -> isBy(CLIENT, line) || isBy(SERVER, line)).toList();
  }

  /** For each reply, the line of the client that drew it. */
  List<String> requests() {
    var requests = new ArrayList<String>();
    String previous = OPENING;
    for (String line : lines) {
      if (isBy(SERVER, line) && isBy(CLIENT, previous)) {
        requests.add(words(previous));
      }
      previous = line;
    }
    return List.copyOf(requests);
  }

  /** What a client would have read from the server. */
  BufferedReader serverSide() {
    String said =
        lines.stream()
            .filter(line -> isBy(SERVER, line))
            .map(Transcript::words)
            .collect(Collectors.joining("\n"));
    return new BufferedReader(new StringReader(said));
  }

  private static boolean isBy(String speaker, String line) {
    return line.startsWith(speaker);
  }

  private static String words(String line) {
    return line.substring(CLIENT.length()).stripLeading();
  }
}
