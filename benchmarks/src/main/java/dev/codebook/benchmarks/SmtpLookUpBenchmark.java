package dev.codebook.benchmarks;

import dev.codebook.benchmarks.codes.SmtpStatusCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Looks up reply codes of SMTP. */
public class SmtpLookUpBenchmark extends LookUpBenchmark {

  private static final SmtpStatusCode[] ARRAY = new SmtpStatusCode[600];
  private static final Map<Integer, SmtpStatusCode> MAP = new HashMap<>();

  private static final Set<Integer> KNOWN = new HashSet<>();

  private int[] codes = {};

  static {
    for (SmtpStatusCode constant : SmtpStatusCode.values()) {
      MAP.put(constant.code(), constant);
      KNOWN.add(constant.code());
      ARRAY[constant.code() + 1] = constant;
    }
  }

  /** Replies have three digits, the first of them from 2 to 5 (RFC 5321, §4.2.1). */
  @Setup
  public void drawCodes() {
    codes =
        Codes.ints(any -> 200 + Math.floorMod(any, 400), code -> KNOWN.contains(code) == isHit());
  }

  @Benchmark
  public void generated(Blackhole blackhole) {
    for (int code : codes) {
      blackhole.consume(SmtpStatusCode.fromCode(code));
    }
  }

  @Benchmark
  public void array(Blackhole blackhole) {
    for (int code : codes) {
      blackhole.consume(inArray(code));
    }
  }

  @Benchmark
  public void hashMap(Blackhole blackhole) {
    for (int code : codes) {
      blackhole.consume(MAP.get(code));
    }
  }

  @Benchmark
  public void scan(Blackhole blackhole) {
    for (int code : codes) {
      blackhole.consume(scanned(code));
    }
  }

  /** The lowest code is -1. */
  private static @Nullable SmtpStatusCode inArray(int code) {
    return code >= -1 && code < ARRAY.length - 1 ? ARRAY[code + 1] : null;
  }

  private static @Nullable SmtpStatusCode scanned(int code) {
    for (SmtpStatusCode constant : SmtpStatusCode.values()) {
      if (constant.code() == code) {
        return constant;
      }
    }
    return null;
  }
}
