package dev.codebook.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Profiles in files. */
class DeclaredProfilesTest {

  /** Two, since one with a prefix makes no identifier that starts with a digit. */
  private static final List<NamingProfile> HEIRS =
      Profiles.all(
          """
          profile: heir
          extends: parent
          """,
          """
          profile: parent
          strip-prefixes: [PT_]
          acronyms: keep
          lower-upper: word
          digit-before: lower
          digit-after: upper
          atoms: [OAuth2]
          case: capital
          first: lower
          joiner: __
          prefix: is
          suffix: Code
          """,
          """
          profile: second-heir
          extends: second-parent
          """,
          """
          profile: second-parent
          case: keep
          joiner: ""
          digit-start: n
          reserved-suffix: X
          """);

  @ParameterizedTest
  @CsvSource({
    "0, PT_HTMLPage, ishtmlpageCode",
    "0, deviceID, isdeviceidCode",
    "0, Sha1Plus3D, issha__1__Plus__3__DCode",
    "0, NewOAuth2Token, isnewoauth2__TokenCode",
    "2, 3D_Model, n3D_Model",
    "2, class, classX",
  })
  void childThatSaysNothingHasAllOptionsOfItsParent(int heir, String name, String identifier) {
    assertThat(HEIRS.get(heir + 1).identifier("Type", name)).isEqualTo(identifier);
    assertThat(HEIRS.get(heir).identifier("Type", name)).isEqualTo(identifier);
  }

  @Test
  void prefixIsStrippedOnceInWhateverCaseAndNeverTheWholeName() {
    NamingProfile profile =
        Profiles.of(
            """
            profile: acme
            extends: java
            strip-prefixes: [PT_, MAPI_]
            """);

    assertThat(profile.identifier("Type", "PT_PT_LONG")).isEqualTo("PT_LONG");
    assertThat(profile.identifier("Type", "PT_MAPI_LONG")).isEqualTo("MAPI_LONG");
    assertThat(profile.identifier("Type", "Mapi_Long")).isEqualTo("LONG");
    assertThat(profile.identifier("Type", "PT_")).isEqualTo("PT");
    assertThat(profile.identifier("Type", "LONG_PT_")).isEqualTo("LONG_PT");
  }
}
