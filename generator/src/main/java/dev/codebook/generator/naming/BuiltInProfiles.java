package dev.codebook.generator.naming;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The naming profiles that need no file. */
public final class BuiltInProfiles {

  private static final Cuts DIGITS_STAY = Cuts.atDigits(DigitBefore.NEVER, DigitAfter.WORD);
  private static final Cuts INNER_DIGITS = Cuts.atDigits(DigitBefore.INNER, DigitAfter.WORD);
  private static final Cuts ALL_DIGITS = Cuts.atDigits(DigitBefore.ALWAYS, DigitAfter.ALWAYS);

  private static final NamingProfile JAVA =
      profile("java", DIGITS_STAY, LetterCase.UPPER, Optional.empty(), "_");
  private static final NamingProfile CAMEL =
      profile("camel", DIGITS_STAY, LetterCase.CAPITAL, Optional.of(LetterCase.LOWER), "");
  private static final NamingProfile CAPITAL =
      profile("capital", DIGITS_STAY, LetterCase.CAPITAL, Optional.empty(), "");

  private static final Map<String, NamingProfile> BY_NAME =
      byName(
          JAVA,
          profile("aspose", DIGITS_STAY, LetterCase.KEEP, Optional.empty(), ""),
          profile("python", INNER_DIGITS, LetterCase.UPPER, Optional.empty(), "_"),
          profile("split-digits", ALL_DIGITS, LetterCase.UPPER, Optional.empty(), "_"),
          CAMEL);

  private BuiltInProfiles() {}

  public static Optional<NamingProfile> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** Their names, in the order of the documentation. */
  public static Set<String> names() {
    return BY_NAME.keySet();
  }

  /** How Java names constants: {@code BASE64_RESPONSE}. */
  public static NamingProfile java() {
    return JAVA;
  }

  /** How Java names methods and variables: {@code base64Response}. */
  public static NamingProfile camel() {
    return CAMEL;
  }

  /**
   * How Java names types, {@code Base64Response}; for what we name ourselves, since users write
   * that as it is.
   */
  public static NamingProfile capital() {
    return CAPITAL;
  }

  private static NamingProfile profile(
      String name,
      Cuts cuts,
      LetterCase letterCase,
      Optional<LetterCase> firstCase,
      String joiner) {
    return NamingProfile.of(NamingOptions.joining(name, cuts, letterCase, firstCase, joiner));
  }

  private static Map<String, NamingProfile> byName(NamingProfile... profiles) {
    var byName = new LinkedHashMap<String, NamingProfile>();
    for (NamingProfile profile : profiles) {
      byName.put(profile.name(), profile);
    }
    return byName;
  }
}
