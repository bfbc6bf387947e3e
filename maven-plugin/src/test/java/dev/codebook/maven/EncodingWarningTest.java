package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.generator.emit.GeneratedFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingWarningTest {

  private static final GeneratedFile ASCII = new GeneratedFile("Ascii.java", "class Ascii {}");
  private static final GeneratedFile GERMAN = new GeneratedFile("Groesse.java", "// Größe");

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "utf-8", "UTF8"})
  void readsUtf8RightByAnyOfItsNames(String encoding) {
    assertThat(EncodingWarning.of(List.of(ASCII, GERMAN), encoding)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1252", "no such charset"})
  void namesTheFirstFileThatWouldBeMisread(String encoding) {
    assertThat(EncodingWarning.of(List.of(ASCII, GERMAN), encoding))
        .hasValueSatisfying(
            warning -> assertThat(warning).startsWith("Groesse.java is UTF-8").contains(encoding));
  }

  @Test
  void asciiIsTheSameInAll() {
    assertThat(EncodingWarning.of(List.of(ASCII), "ISO-8859-1")).isEmpty();
  }
}
