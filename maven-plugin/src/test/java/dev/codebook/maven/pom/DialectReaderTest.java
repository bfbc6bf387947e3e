package dev.codebook.maven.pom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.maven.files.ProjectFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectReaderTest {

  private final List<Diagnostic> findings = new ArrayList<>();
  private final DialectReader reader =
      new DialectReader(
          PomText.of(null, new ProjectFiles(Path.of("")), "default", Set.of()),
          "generate",
          findings);

  @ParameterizedTest
  @ValueSource(ints = {8, 9, 10, 11, 17, 25, 99})
  void acceptsReleasesFrom8On(int release) {
    assertThat(reader.release(String.valueOf(release))).isEqualTo(release);
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "1", "0", "-8", "08", "1.8", "100", "17 ", "1７", "eight", ""})
  void refusesWhatIsNoReleaseFrom8On(String text) {
    assertThat(reader.release(text)).isEqualTo(8);
    assertThat(messages())
        .containsExactly("<release> is \"" + text + "\", which is no release of Java from 8 on");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "8"})
  void indentsByUpTo8Blanks(String text) {
    assertThat(reader.indent(text)).isEqualTo(" ".repeat(Integer.parseInt(text)));
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "9", "02", "-1", "Tab"})
  void refusesOtherIndents(String text) {
    assertThat(reader.indent(text)).isEqualTo("  ");
    assertThat(messages())
        .containsExactly(
            "<indent> is \""
                + text
                + "\", which is neither a number of blanks from 1 to 8 nor tab");
  }

  @ParameterizedTest
  @CsvSource({
    "0007", "001B", "007F", "00AD", "061C", "200B", "202E", "2028", "2029", "FEFF", "E0001"
  })
  void refusesAHeaderWithACharacterThatNobodyCanSee(String codePoint) {
    String strange = Character.toString(Integer.parseInt(codePoint, 16));

    assertThat(reader.header("one\ntwo" + strange)).isEmpty();
    assertThat(messages()).containsExactly("<header> has the character U+" + codePoint);
  }

  @Test
  void refusesAHeaderWithHalfACharacter() {
    assertThat(reader.header("\uD83D")).isEmpty();
    assertThat(messages()).containsExactly("<header> has the character U+D83D");
  }

  @Test
  void refusesAHeaderWithAnEscape() {
    assertThat(reader.header("C:\\users")).isEmpty();
    assertThat(messages())
        .containsExactly("<header> has a \\u, which javac takes for an escape in a comment too");
  }

  @Test
  void takesAwayTheIndentThatAHeaderHasInAPom() {
    assertThat(reader.header("Größe 😀\r\n      \tone \n        two\n\n      three\n  "))
        .containsExactly("Größe 😀", "\tone", "  two", "", "three");
    assertThat(findings).isEmpty();
  }

  private List<String> messages() {
    return findings.stream().map(Diagnostic::message).toList();
  }
}
