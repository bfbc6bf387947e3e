package com.example.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.codes.SmtpStatusCode;
import com.example.codes.SmtpStatusCode.Series;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.ProtocolException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderTest {

  @Test
  void readsAllLinesOfReply() throws IOException {
    Reply reply = read("250-mx.example.org\r\n250-PIPELINING\r\n250 8BITMIME\r\n");

    assertEquals(new Reply(250, List.of("mx.example.org", "PIPELINING", "8BITMIME")), reply);
  }

  @Test
  void readsOneReplyAfterTheOther() throws IOException {
    var reader = reader("354 Go ahead\r\n250-2.0.0 Ok\r\n250 2.0.0 Queued\r\n");

    assertEquals(Optional.of(354), reader.next().map(Reply::code));
    assertEquals(Optional.of(250), reader.next().map(Reply::code));
    assertEquals(Optional.empty(), reader.next());
  }

  @ParameterizedTest
  @ValueSource(strings = {"250", "250 ", "250\r\n", "250 \r\n", "250-\r\n250\r\n"})
  void acceptsCodeWithoutText(String said) throws IOException {
    Reply reply = read(said);

    assertEquals(250, reply.code());
    assertEquals("", String.join("", reply.lines()));
    assertEquals(Optional.empty(), reply.enhancedCode());
  }

  @Test
  void leavesUnknownCodeToItsSeries() throws IOException {
    Reply reply = read("455 4.5.4 Not now\r\n");

    assertEquals(Optional.empty(), SmtpStatusCode.fromCode(reply.code()));
    assertEquals(Optional.of(Series.TRANSIENT_NEGATIVE), Series.of(reply.code()));
    assertEquals(NextStep.TRY_LATER, NextStep.after(reply.code()));
  }

  @Test
  void givesUpConnectionWhenNotEvenSeriesIsKnown() throws IOException {
    assertEquals(NextStep.HANG_UP, NextStep.after(read("677 What now?\r\n").code()));
  }

  @ParameterizedTest
  @CsvSource({
    "250 2.1.5 Recipient ok,          2.1.5",
    "550 5.7.26,                      5.7.26",
    "550 4.2.2 Classes should agree,  4.2.2",
  })
  void findsEnhancedCodeAtStartOfText(String said, String expected) throws IOException {
    assertEquals(Optional.of(expected), read(said).enhancedCode().map(EnhancedCode::toString));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "250 Ok 2.1.5",
        "250 2.1.5.9 is an address",
        "250 3.1.5",
        "250 2.1.1000",
        "334 2.1.5"
      })
  void takesOtherNumbersForText(String said) throws IOException {
    assertEquals(Optional.empty(), read(said).enhancedCode());
  }

  @Test
  void findsEnhancedCodeOfMultiLineReply() throws IOException {
    Reply reply = read("450-4.7.1 Greylisted,\r\n450 4.7.1 come back later.\r\n");

    assertEquals(Optional.of(new EnhancedCode(4, 7, 1)), reply.enhancedCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "25 Ok",
        "2500 Ok",
        "Ok",
        "250_Ok",
        "250-One\r\n251 Two",
        "250-One",
        "250-One\r\nTwo"
      })
  void refusesWhatIsNoReply(String said) {
    assertThrows(ProtocolException.class, () -> read(said + "\r\n"));
  }

  private static Reply read(String said) throws IOException {
    return reader(said).next().orElseThrow();
  }

  private static ReplyReader reader(String said) {
    return new ReplyReader(new BufferedReader(new StringReader(said)));
  }
}
