package dev.codebook.benchmarks;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.catalog.read.InputLoader;
import dev.codebook.generator.naming.NamingProfile;
import dev.codebook.generator.naming.NamingProfiles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What naming profiles take for very many names, and for a very long one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class NamingBenchmark {

  private static final int NAMES = 50_000;
  private static final int LONG_NAME = 100_000;

  /** A profile with all that costs something: prefixes, atoms, exceptions. */
  private static final String COMPANY =
      """
      profile: company
      extends: python
      strip-prefixes: [ERR_, MSG_, CAL_]
      atoms: ['OAuth2', 'IPv[46]', 'Word\\d+']
      suffix: _CODE
      exceptions: {Ok: FINE, Reply.Ok: OK}
      """;

  private static final List<String> WORDS =
      List.of(
          "Base64",
          "Response",
          "HTML",
          "Page",
          "device",
          "ID",
          "Sha1",
          "OAuth2",
          "IPv6",
          "Word97",
          "Mailbox",
          "Not",
          "Allowed",
          "X400",
          "ERR_",
          "Größe");

  /** Built-in profiles, and the one above. */
  @Param({"java", "aspose", "python", "split-digits", "camel", "company"})
  private String profile = "";

  private NamingProfile naming = NamingProfiles.builtIn().named("java").orElseThrow();
  private final List<String> names = new ArrayList<>();
  private String longName = "";

  /** The names are the same in every run. */
  @Setup
  public void prepare() {
    var findings = new ArrayList<Diagnostic>();
    var file = new InputFile("company.yaml", () -> COMPANY.getBytes(StandardCharsets.UTF_8));
    NamingProfiles profiles =
        NamingProfiles.of(
            InputLoader.load(file).profile().stream().toList(), List.of(), List.of(), findings);
    naming = profiles.named(profile).orElseThrow();
    var random = new Random(64);
    for (int i = 0; i < NAMES; i++) {
      names.add(name(random, 2 + random.nextInt(4)));
    }
    longName = name(random, LONG_NAME).substring(0, LONG_NAME);
  }

  private static String name(Random random, int words) {
    var name = new StringBuilder();
    for (int i = 0; i < words; i++) {
      name.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return name.toString();
  }

  /** All 50,000. */
  @Benchmark
  public void manyNames(Blackhole blackhole) {
    for (String name : names) {
      blackhole.consume(naming.identifier("Reply", name));
    }
  }

  /** One of 100,000 characters. */
  @Benchmark
  public String longName() {
    return naming.identifier("Reply", longName);
  }
}
