package dev.codebook.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInProfilesTest {

  @ParameterizedTest
  @CsvSource({
    "java, Base64Response, BASE64_RESPONSE",
    "java, OtpSha1, OTP_SHA1",
    "java, PassDssSha3Des1, PASS_DSS_SHA3_DES1",
    "java, HTMLPage, HTML_PAGE",
    "java, deviceID, DEVICE_ID",
    "java, UPPER_SNAKE, UPPER_SNAKE",
    "java, lower-kebab.dotted, LOWER_KEBAB_DOTTED",
    "java, 3DModel, _3D_MODEL",
    "java, 64Bit, _64_BIT",
    "aspose, Base64Response, Base64Response",
    "aspose, PassDssSha3Des1, PassDssSha3Des1",
    "aspose, CAL_GREGORIAN_US, CAL_GREGORIAN_US",
    "aspose, class, class_",
    "aspose, _, __",
    "aspose, record, record",
    "python, Base64Response, BASE_64_RESPONSE",
    "python, OtpSha1, OTP_SHA1",
    "python, PassDssSha3Des1, PASS_DSS_SHA_3_DES_1",
    "python, MPEG2, MPEG2",
    "python, KerberosV4, KERBEROS_V4",
    "python, SAML20Post, SAML20_POST",
    "python, Preset10, PRESET10",
    "python, Paper10x14, PAPER_10X14",
    "python, Model3D, MODEL_3D",
    "python, eDiscoveryHoldApplied, E_DISCOVERY_HOLD_APPLIED",
    "split-digits, Base64Response, BASE_64_RESPONSE",
    "split-digits, OtpSha1, OTP_SHA_1",
    "split-digits, PassDssSha3Des1, PASS_DSS_SHA_3_DES_1",
    "split-digits, Paper10x14, PAPER_10_X_14",
    "camel, Base64Response, base64Response",
    "camel, OtpSha1, otpSha1",
    "camel, PassDssSha3Des1, passDssSha3Des1",
    "camel, retry-advice, retryAdvice",
    "camel, Default, default_",
    "camel, max-\u00DForte, maxSsorte",
    "camel, max-\uFB01ne, maxFine",
    "java, ÉtatCivil, ÉTAT_CIVIL",
    "java, größeMax, GRÖSSE_MAX",
    "java, 日本語, 日本語",
  })
  void identifiers(String profile, String name, String identifier) {
    assertThat(BuiltInProfiles.named(profile).orElseThrow().identifier("Type", name))
        .isEqualTo(identifier);
  }

  @Test
  void turkishLettersStayOutOfIt() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale.Builder().setLanguage("tr").setRegion("TR").build());
      assertThat(BuiltInProfiles.java().identifier("Type", "InlineImap")).isEqualTo("INLINE_IMAP");
      assertThat(BuiltInProfiles.camel().identifier("Type", "INLINE_ID")).isEqualTo("inlineId");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void markStaysWithItsLetter() {
    assertThat(BuiltInProfiles.java().words("cafe\u0301BarE\u0301tat"))
        .containsExactly("cafe\u0301", "Bar", "E\u0301tat");
    assertThat(BuiltInProfiles.java().words("ma\u0903Bar")).containsExactly("ma\u0903", "Bar");
  }

  /** Product, enum, Pascal name, Python name and value, as the vendor publishes them. */
  static List<String[]> publishedNames() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("src/test/resources/naming-sample.tsv"))) {
      return lines.skip(1).map(line -> line.split("\t")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("publishedNames")
  void pythonNamesAreThoseThatAVendorPublishes(
      String product, String type, String pascal, String python, String value) {
    NamingProfile vendor =
        Profiles.of(
            """
            profile: vendor
            extends: python
            strip-prefixes: [CAL_, MSGFLAG_, PROPATTR_, PT_, MAPI_]
            """);

    assertThat(vendor.identifier(type, pascal)).isEqualTo(python);
  }
}
