package dev.codebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.DiagnosticRenderer;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.model.AttributeValue;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Code;
import dev.codebook.catalog.model.Entry;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.catalog.read.InputLoader;
import dev.codebook.catalog.read.Loaded;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledCataloguesTest {

  static List<String> names() {
    return BundledCatalogues.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void hasNothingWrongWithIt(String name) {
    assertThat(bundled(name).entries())
        .allSatisfy(
            entry -> {
              assertThat(entry.summary().value()).matches("(?s)[A-Z].*[a-zA-Z0-9]\\.");
              assertThat(entry.description().value()).isNotBlank();
            });
  }

  /** Names, codes and order of the published classes whose constants the catalogue replaces. */
  @Test
  void smtpHasTheMembersThatPortedCodeKnows() {
    assertThat(bundled("smtp").entries().stream().map(entry -> entry.name() + " " + entry.code()))
        .containsExactly(
            "NotDefined 0",
            "GeneralFailure -1",
            "SystemStatus 211",
            "HelpMessage 214",
            "ServiceReady 220",
            "ServiceClosingTransmissionChannel 221",
            "AuthenticationSucceeded 235",
            "Ok 250",
            "UserNotLocalWillForward 251",
            "CannotVerifyUserWillAttemptDelivery 252",
            "Base64Response 334",
            "StartMailInput 354",
            "ServiceNotAvailable 421",
            "PasswordTransitionNeeded 432",
            "MailboxBusy 450",
            "LocalErrorInProcessing 451",
            "InsufficientStorage 452",
            "ClientNotPermitted 454",
            "CommandUnrecognized 500",
            "SyntaxError 501",
            "CommandNotImplemented 502",
            "CommandNotPermitted 503",
            "UnrecognizedAuthenticationType 504",
            "AuthenticationRequired 530",
            "AuthenticationMechanismIsToWeak 534",
            "CredentialsInvalid 535",
            "EncryptionRequiredRequestedMechanism 538",
            "MailboxUnavailable 550",
            "UserNotLocalTryAlternatePath 551",
            "ExceededStorageAllocation 552",
            "MailboxNameNotAllowed 553",
            "TransactionFailed 554");
  }

  @Test
  void smtpKeepsWhatNeverGoesOverTheWireOutOfEverySeries() {
    Catalogue smtp = bundled("smtp");
    for (Entry entry : smtp.entries()) {
      long code = entry.code().value().number();
      boolean onWire = !entry.attributes().containsKey("on-wire");
      assertThat(onWire).as(entry.name().value()).isEqualTo(code > 0);
      assertThat(seriesOf(smtp, entry.code().value()))
          .isEqualTo(
              code <= 0
                  ? "none"
                  : List.of(
                          "PositiveCompletion",
                          "PositiveIntermediate",
                          "TransientNegative",
                          "PermanentNegative")
                      .get((int) (code / 100) - 2));
    }
  }

  /** RFC 2034 §4: the class of an enhanced code is the first digit of the reply; 3yz has none. */
  @Test
  void smtpPairsEnhancedCodesOfTheRepliesOwnClass() {
    for (Entry entry : bundled("smtp").entries()) {
      String firstDigit = entry.code().toString().substring(0, 1);
      for (String attribute : List.of("enhanced", "usual-enhanced")) {
        Located<AttributeValue> value = entry.attributes().get(attribute);
        List<String> codes =
            value == null ? List.of() : ((AttributeValue.Texts) value.value()).values();
        assertThat(codes)
            .as(entry.name().value())
            .allMatch(code -> code.matches(firstDigit + "\\.\\d{1,3}\\.\\d{1,3}"));
        assertThat(firstDigit.equals("3") && !codes.isEmpty()).isFalse();
      }
    }
  }

  private static String seriesOf(Catalogue catalogue, Code code) {
    return catalogue.series().stream()
        .filter(series -> series.codes().value().contains(code))
        .map(series -> series.name().value())
        .findFirst()
        .orElse("none");
  }

  private static Catalogue bundled(String name) {
    String resource = BundledCatalogues.resource(name);
    URL url =
        Objects.requireNonNull(
            BundledCatalogues.class.getClassLoader().getResource(resource), resource);
    Loaded loaded = InputLoader.load(InputFile.of(resource, url));
    assertThat(DiagnosticRenderer.render(loaded.findings())).isEmpty();
    return loaded.catalogue().orElseThrow();
  }
}
