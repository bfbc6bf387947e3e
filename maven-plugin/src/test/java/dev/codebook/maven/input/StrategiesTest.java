package dev.codebook.maven.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.SourceText;
import dev.codebook.generator.naming.NamingStrategy;
import dev.codebook.maven.pom.WantedProfile;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrategiesTest {

  private static final WantedProfile LOUD =
      new WantedProfile("loud", new SourceText("pom.xml", "")::start);

  @TempDir private Path folder;
  private final List<Diagnostic> findings = new ArrayList<>();

  @Test
  void oneThatFailsHidesNoOther() throws IOException {
    assertThat(loud(Failing.class.getName(), "no.such.Strategy", Loud.class.getName())).hasSize(1);

    assertThat(findings)
        .extracting(Diagnostic::message)
        .satisfiesExactly(
            message ->
                assertThat(message)
                    .endsWith(
                        ": profile() of "
                            + Failing.class.getName()
                            + " fails: java.lang.IllegalStateException: no"),
            message -> assertThat(message).contains("no.such.Strategy"));
  }

  @Test
  void namesThatNoProfileCanHaveAreReported() throws IOException {
    assertThat(loud(BuiltIn.class.getName(), Nameless.class.getName())).isEmpty();

    assertThat(findings)
        .extracting(Diagnostic::message)
        .satisfiesExactly(
            message -> assertThat(message).endsWith(" answers \"java\", which is built in"),
            message -> assertThat(message).endsWith(" answers \"\", which is no name"));
  }

  @Test
  void aListOfClassesThatIsNoneIsReported() throws IOException {
    assertThat(loud("this is no name of a class")).isEmpty();

    assertThat(findings)
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("profile-failed"));
  }

  private List<Strategies.Named> loud(String... classes) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(NamingStrategy.class.getName()),
        Stream.of(classes).collect(Collectors.joining("\n")));
    URL[] urls = {folder.toUri().toURL()};
    try (var loader = new URLClassLoader(urls, NamingStrategy.class.getClassLoader())) {
      return new Strategies(loader, findings).named(LOUD);
    }
  }

  /** One that leaves names as they are. */
  private abstract static class AsNamed implements NamingStrategy {

    @Override
    public String identifier(String type, String name) {
      return name;
    }
  }

  /** One as it should be. */
  public static final class Loud extends AsNamed {

    @Override
    public String profile() {
      return "loud";
    }
  }

  /** One that calls itself like a profile of ours. */
  public static final class BuiltIn extends AsNamed {

    @Override
    public String profile() {
      return "java";
    }
  }

  /** One that nothing could refer to. */
  public static final class Nameless extends AsNamed {

    @Override
    public String profile() {
      return "";
    }
  }

  /** One that cannot tell its name. */
  public static final class Failing extends AsNamed {

    @Override
    public String profile() {
      throw new IllegalStateException("no");
    }
  }
}
