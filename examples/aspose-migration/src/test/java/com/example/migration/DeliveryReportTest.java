package com.example.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.codes.DeliveryNotificationOptions;
import com.example.codes.SmtpStatusCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryReportTest {

  @Test
  void nothingButImportsHasChanged() throws IOException {
    Path before = Path.of("src/test/resources/before/DeliveryReport.java");
    Path now = Path.of("src/main/java/com/example/migration/DeliveryReport.java");

    assertEquals(withoutImports(before), withoutImports(now));
  }

  private static List<String> withoutImports(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.startsWith("import ")).toList();
  }

  @Test
  void constantsAreCasesArgumentsAndElements() {
    assertEquals("file it as .eml", new DeliveryReport(SmtpStatusCode.Ok).advice());
    assertEquals("try again", new DeliveryReport(SmtpStatusCode.MailboxBusy).advice());
    assertEquals("ask for another address", new DeliveryReport(550).advice());
    assertEquals("give up", new DeliveryReport(523).advice());
  }

  @Test
  void flagsAreCombinedComparedAndRead() {
    assertTrue(new DeliveryReport(550).isToBeTold());
    assertFalse(new DeliveryReport(250).isToBeTold());
    assertFalse(new DeliveryReport(550, DeliveryNotificationOptions.Never).isToBeTold());
    assertEquals(
        DeliveryNotificationOptions.OnSuccess | DeliveryNotificationOptions.Delay,
        DeliveryReport.options("onSuccess, Delay"));
  }

  @Test
  void oneClassAnswersForAnother() {
    assertEquals(
        "MailboxUnavailable (0x00000226), tell of: OnFailure, Delay",
        new DeliveryReport(550).line());
    assertEquals("523 (0x0000020B), tell of: None", new DeliveryReport(523, 0).line());
    assertEquals("523 (0x0000020B), tell of: 8", new DeliveryReport(523, 8).line());
  }

  @Test
  void baseAnswersForAll() {
    assertEquals("Ok", DeliveryReport.title(250));
    assertEquals("status 523", DeliveryReport.title(523));
  }

  @Test
  void enumIsThereForNewCode() {
    assertEquals(
        com.example.codes.enums.SmtpStatusCode.OK,
        com.example.codes.enums.SmtpStatusCode.ofCode(SmtpStatusCode.Ok));
  }
}
