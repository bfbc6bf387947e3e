package dev.codebook.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.SourceText;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each option by itself, and what holds for all of them together. */
class WordSplitterTest {

  @ParameterizedTest
  @CsvSource({
    "END, HTMLPage, HTML Page",
    "END, ODBNextUX, ODB Next UX",
    "KEEP, HTMLPage, HTMLPage",
    "KEEP, MyHTMLPage, My HTMLPage",
    "EACH, HTMLPage, H T M L Page",
    "EACH, E\u0301TAT, E\u0301 T A T",
  })
  void acronyms(Acronyms option, String name, String words) {
    assertThat(words(name, option, LowerUpper.ANY, DigitBefore.NEVER, DigitAfter.NEVER))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "ANY, deviceID, device ID",
    "ANY, max\u01C5ep, max \u01C5ep",
    "WORD, deviceID, deviceID",
    "WORD, deviceIdent, device Ident",
  })
  void lowerUpper(LowerUpper option, String name, String words) {
    assertThat(words(name, Acronyms.END, option, DigitBefore.NEVER, DigitAfter.NEVER))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "NEVER, Sha1Plus, Sha1Plus",
    "LOWER, Sha1, Sha 1",
    "LOWER, MD5, MD5",
    "INNER, Sha1, Sha1",
    "INNER, Sha1Plus, Sha 1Plus",
    "INNER, Sha3Des1, Sha 3Des 1",
    "INNER, Paper10x14, Paper 10x14",
    "INNER, SAML20Post, SAML20Post",
    "ALWAYS, MD5, MD 5",
  })
  void digitBefore(DigitBefore option, String name, String words) {
    assertThat(words(name, Acronyms.END, LowerUpper.ANY, option, DigitAfter.NEVER))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "NEVER, 64Response, 64Response",
    "WORD, 64Response, 64 Response",
    "WORD, 3D, 3D",
    "WORD, 10x, 10x",
    "UPPER, 3D, 3 D",
    "UPPER, 10x, 10x",
    "ALWAYS, 10x, 10 x",
  })
  void digitAfter(DigitAfter option, String name, String words) {
    assertThat(words(name, Acronyms.END, LowerUpper.ANY, DigitBefore.NEVER, option))
        .isEqualTo(words);
  }

  @Test
  void blanksOfAllKindsSeparateWords() {
    assertThat(BuiltInProfiles.java().words("a\tb c\u2003d\ne"))
        .containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void atomsAreNotCut() {
    var atoms = Stream.of("OAuth2", "IPv[46]", "Word\\d+").map(WordSplitterTest::atom).toList();
    var cuts = new Cuts(Acronyms.END, LowerUpper.ANY, DigitBefore.ALWAYS, DigitAfter.ALWAYS, atoms);

    assertThat(WordSplitter.words("NewOAuth2Token", cuts))
        .containsExactly("New", "OAuth2", "Token");
    assertThat(WordSplitter.words("Use\uD83D\uDE00IPv6AndWord97", cuts))
        .containsExactly("Use\uD83D\uDE00IPv6", "And", "Word97");
  }

  @Test
  void atomMayBeAListOfHundredsOfWords() {
    String words =
        IntStream.range(0, 400).mapToObj(i -> "Word" + i + "x").collect(Collectors.joining("|"));
    var cuts =
        new Cuts(
            Acronyms.END,
            LowerUpper.ANY,
            DigitBefore.ALWAYS,
            DigitAfter.ALWAYS,
            List.of(atom(words + "|OAuth2")));

    assertThat(WordSplitter.words("Sixty".repeat(11) + "OAuth2", cuts))
        .hasSize(12)
        .startsWith("Sixty")
        .endsWith("OAuth2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\d*", "[a-z]*", "(?:ab)?", "x?\\d{0,3}", "(?s)."})
  void atomsMayMatchNothingBetweenTheHalvesOfACharacter(String expression) {
    // Capitals beyond U+FFFF.
    String name = "\uD835\uDC00\uD835\uDC01\uD835\uDC02aaa1234";
    var cuts =
        new Cuts(
            Acronyms.EACH,
            LowerUpper.ANY,
            DigitBefore.ALWAYS,
            DigitAfter.ALWAYS,
            List.of(atom(expression)));

    assertThat(WordSplitter.words(name, cuts))
        .containsExactly("\uD835\uDC00", "\uD835\uDC01", "\uD835\uDC02aaa", "1234");
  }

  @Test
  void nothingIsLostOrAddedWhateverTheName() {
    long seed = new Random().nextLong();
    System.out.println("WordSplitterTest seed " + seed);
    var random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      String name = randomName(random);
      var cuts =
          new Cuts(
              any(random, Acronyms.values()),
              any(random, LowerUpper.values()),
              any(random, DigitBefore.values()),
              any(random, DigitAfter.values()),
              List.of());

      List<String> words = WordSplitter.words(name, cuts);

      assertThat(words).as(name).doesNotContain("");
      assertThat(String.join("", words)).as(name).isEqualTo(name.replaceAll("[-_.\\s]", ""));
    }
  }

  @Test
  void timeGrowsWithTheLengthOfTheNameAlone() {
    // A quadratic splitter would take minutes for this, and the build would notice.
    var cuts =
        new Cuts(
            Acronyms.EACH,
            LowerUpper.ANY,
            DigitBefore.INNER,
            DigitAfter.ALWAYS,
            List.of(atom("a1")));

    assertThat(WordSplitter.words("a1B2cD3".repeat(300_000), cuts)).hasSizeGreaterThan(900_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(\\w+)+\\1!", "\\w*\\w*\\w*\\w*!", "(\\w*)*(\\d)\\2", "(X|y)*(z)\\2"})
  void atomThatRunsAwayIsStopped(String expression) {
    var cuts =
        new Cuts(
            Acronyms.END,
            LowerUpper.ANY,
            DigitBefore.NEVER,
            DigitAfter.NEVER,
            List.of(atom(expression)));

    assertThatThrownBy(() -> WordSplitter.words("Xy".repeat(20_000), cuts))
        .isInstanceOf(NamingFailed.class);
  }

  private static Atom atom(String expression) {
    var source = new SourceText("profile.yaml", expression);
    return new Atom(Pattern.compile(expression), new Located<>(expression, source.start()));
  }

  private static String words(
      String name, Acronyms acronyms, LowerUpper lowerUpper, DigitBefore before, DigitAfter after) {
    var cuts = new Cuts(acronyms, lowerUpper, before, after, List.of());
    return String.join(" ", WordSplitter.words(name, cuts));
  }

  private static String randomName(Random random) {
    String alphabet = "aabcXYZ019_-. \u00E9\u0301\u0130\u01C5\u65E5\uD83D\uDE00";
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
