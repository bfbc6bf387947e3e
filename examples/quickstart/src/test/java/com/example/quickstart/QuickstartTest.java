package com.example.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuickstartTest {

  @Test
  void explainsEveryReplyOfTheSession() throws IOException {
    assertEquals(String.join("\n", expected()), String.join("\n", printed()));
  }

  @Test
  void fitsOnNarrowScreen() throws IOException {
    assertTrue(printed().stream().allMatch(line -> line.length() < 100));
  }

  private static List<String> printed() throws IOException {
    var bytes = new ByteArrayOutputStream();
    new Quickstart(new PrintStream(bytes, true, StandardCharsets.UTF_8)).run();
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> expected() throws IOException {
    try (var resource = QuickstartTest.class.getResourceAsStream("/expected-output.txt")) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
