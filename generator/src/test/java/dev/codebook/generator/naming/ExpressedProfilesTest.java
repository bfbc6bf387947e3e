package dev.codebook.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What others do in code, a file can say. Each profile of {@code expressed} has a column in {@code
 * expressed/names.tsv}, whose identifiers were worked out by hand from the rules of those others.
 */
class ExpressedProfilesTest {

  private static final Path FOLDER = Path.of("src/test/resources/expressed");

  static Stream<List<String>> identifiers() throws IOException {
    List<List<String>> table =
        Files.readAllLines(FOLDER.resolve("names.tsv")).stream()
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
    List<String> profiles = table.get(0);
    return table.stream()
        .skip(1)
        .flatMap(
            row ->
                Stream.iterate(1, column -> column < profiles.size(), column -> column + 1)
                    .map(column -> List.of(profiles.get(column), row.get(0), row.get(column))));
  }

  @ParameterizedTest
  @MethodSource("identifiers")
  void identifierIsThatOfTheOriginal(List<String> expected) throws IOException {
    NamingProfile profile =
        Profiles.of(Files.readString(FOLDER.resolve(expected.get(0) + ".yaml")));

    assertThat(profile.identifier("SmtpStatusCode", expected.get(1))).isEqualTo(expected.get(2));
  }
}
