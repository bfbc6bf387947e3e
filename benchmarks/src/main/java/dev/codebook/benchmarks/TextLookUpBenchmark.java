package dev.codebook.benchmarks;

import dev.codebook.benchmarks.codes.StatusText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Looks up codes that are text. */
public class TextLookUpBenchmark extends LookUpBenchmark {

  private static final Map<String, StatusText> MAP = new HashMap<>();

  private static final Map<String, Optional<StatusText>> OPTIONALS = new HashMap<>();

  private String[] codes = {};

  static {
    for (StatusText constant : StatusText.values()) {
      MAP.put(constant.code(), constant);
      OPTIONALS.put(constant.code(), Optional.of(constant));
    }
  }

  /** Texts as they come off the wire: none is the very object that the enum holds. */
  @Setup
  public void drawCodes() {
    var random = new Random(Codes.COUNT);
    String[] known =
        Arrays.stream(StatusText.values()).map(StatusText::code).toArray(String[]::new);
    codes = new String[Codes.COUNT];
    for (int i = 0; i < codes.length; i++) {
      String code = known[random.nextInt(known.length)];
      codes[i] = isHit() ? new String(code.toCharArray()) : code + "9";
    }
  }

  @Benchmark
  public void generated(Blackhole blackhole) {
    for (String code : codes) {
      blackhole.consume(StatusText.fromCode(code));
    }
  }

  @Benchmark
  public void hashMap(Blackhole blackhole) {
    for (String code : codes) {
      blackhole.consume(MAP.get(code));
    }
  }

  /** With the answers of the generated look-up. */
  @Benchmark
  public void hashMapOfOptionals(Blackhole blackhole) {
    for (String code : codes) {
      blackhole.consume(OPTIONALS.getOrDefault(code, Optional.empty()));
    }
  }

  @Benchmark
  public void scan(Blackhole blackhole) {
    for (String code : codes) {
      blackhole.consume(scanned(code));
    }
  }

  private static @Nullable StatusText scanned(String code) {
    for (StatusText constant : StatusText.values()) {
      if (constant.code().equals(code)) {
        return constant;
      }
    }
    return null;
  }
}
