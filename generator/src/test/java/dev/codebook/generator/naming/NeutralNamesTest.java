package dev.codebook.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeutralNamesTest {

  @ParameterizedTest
  @CsvSource({
    "BASE_64_RESPONSE, Base64Response",
    "BASE64_RESPONSE, Base64Response",
    "OK, Ok",
    "deviceID, DeviceID",
    "device_id, DeviceId",
    "DEVICE_ID, DeviceId",
    "ERR_SSL_BAD_CERT, ErrSslBadCert",
    "MP4, Mp4",
    "kebab-case.dotted, KebabCaseDotted",
    "__leading_and_trailing__, LeadingAndTrailing",
    "Base64Response, Base64Response",
    "SSLError, SSLError",
    "X_Y_AXIS, X_YAxis",
    "STATUS_5_1, Status5_1",
    "_4XX_ERROR, 4xxError",
    "ÉTAT_CIVIL, ÉtatCivil",
    "日本_語, 日本_語",
    "_, _",
  })
  void withoutAcronyms(String constant, String name) {
    assertThat(new NeutralNames(List.of()).of(constant)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "ERR_SSL_BAD_CERT, ErrSSLBadCert",
    "DEVICE_ID, DeviceID",
    "deviceId, DeviceID",
    "DEVICE_ID_SSL, DeviceID_SSL",
    "SSL3_BAD, SSL3Bad",
    "SSL_3_BAD, SSL3Bad",
    "OAUTH2_TOKEN, OAuth2Token",
    "MP4, MP4",
    "MP3, Mp3",
    "VALID, Valid",
  })
  void acronymsAreWrittenAsTheyAreGiven(String constant, String name) {
    var names = new NeutralNames(List.of("ID", "SSL", "OAuth", "MP4"));

    assertThat(names.of(constant)).isEqualTo(name);
  }

  @Test
  void noWordOfLettersIsLost() {
    long seed = new Random().nextLong();
    System.out.println("NeutralNamesTest seed " + seed);
    var random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      String constant = constant(random);

      String name = new NeutralNames(List.of("A", "BB", "CCC")).of(constant);

      assertThat(BuiltInProfiles.java().identifier("Type", name)).as(name).isEqualTo(constant);
    }
  }

  /** Words of one to three capitals: none is a keyword in capitals. */
  private static String constant(Random random) {
    return IntStream.rangeClosed(0, random.nextInt(5))
        .mapToObj(i -> "ABC".substring(random.nextInt(3)).repeat(1 + random.nextInt(2)))
        .collect(Collectors.joining("_"));
  }
}
