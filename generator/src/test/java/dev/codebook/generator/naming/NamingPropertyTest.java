package dev.codebook.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every name in every profile. */
class NamingPropertyTest {

  private record Case(NamingProfile profile, String name) {

    String identifier() {
      return profile.identifier("Type", name);
    }
  }

  /** In Turkish, Azeri and Lithuanian, an i has another capital, or another dot, than elsewhere. */
  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "az-AZ", "lt-LT", "en-US"})
  void everyNameHasOneIdentifierInEveryLocale(String locale) {
    long seed = new Random().nextLong();
    System.out.println("NamingPropertyTest seed " + seed + " in " + locale);
    List<Case> cases = cases(new Random(seed), 20_000);
    List<String> here = cases.stream().map(Case::identifier).toList();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));

      assertThat(cases.stream().map(Case::identifier)).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  /** With work that grows with the square of the length, it would take an hour. */
  @ParameterizedTest
  @ValueSource(strings = {"java", "aspose", "python", "split-digits", "camel"})
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aNameMayHaveAMillionCharacters(String profile) {
    NamingProfile naming = BuiltInProfiles.named(profile).orElseThrow();
    String name = "Base64ResponseHTMLv2_".repeat(50_000).substring(0, 1_000_000);

    assertThat(naming.identifier("Type", name)).hasSizeGreaterThan(900_000);
  }

  @Test
  void separatorsAloneGiveAnEmptyIdentifier() {
    assertThat(BuiltInProfiles.java().identifier("Type", "_-. ")).isEmpty();
    assertThat(BuiltInProfiles.java().identifier("Type", "")).isEmpty();
  }

  private static List<Case> cases(Random random, int count) {
    var cases = new ArrayList<Case>();
    for (int i = 0; i < count; i++) {
      cases.add(new Case(profile(random), name(random)));
    }
    return cases;
  }

  private static NamingProfile profile(Random random) {
    var cuts =
        new Cuts(
            any(random, Acronyms.values()),
            any(random, LowerUpper.values()),
            any(random, DigitBefore.values()),
            any(random, DigitAfter.values()),
            List.of());
    return NamingProfile.of(
        new NamingOptions(
            "random",
            random.nextBoolean() ? List.of() : List.of("aI", "i", "\u0130"),
            cuts,
            any(random, LetterCase.values()),
            random.nextBoolean() ? Optional.empty() : Optional.of(any(random, LetterCase.values())),
            any(random, new String[] {"", "_", "i"}),
            any(random, new String[] {"", "I_"}),
            any(random, new String[] {"", "_i"}),
            "_",
            "_"));
  }

  private static String name(Random random) {
    String alphabet = "iIabXYZ019_-. \u00E9\u0301\u0130\u0131\u01C5\u00DF\u65E5\uD83D\uDE00\uD83D";
    int[] codePoints = alphabet.codePoints().toArray();
    return random
        .ints(random.nextInt(16), 0, codePoints.length)
        .mapToObj(i -> Character.toString(codePoints[i]))
        .collect(Collectors.joining());
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
