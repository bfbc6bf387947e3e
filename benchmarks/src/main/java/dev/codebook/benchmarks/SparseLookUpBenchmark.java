package dev.codebook.benchmarks;

import dev.codebook.benchmarks.codes.ResultCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Looks up codes that lie far apart. */
public class SparseLookUpBenchmark extends LookUpBenchmark {

  private static final int[] KNOWN =
      Arrays.stream(ResultCode.values()).mapToInt(ResultCode::code).toArray();
  private static final PerfectHash<ResultCode> PERFECT =
      new PerfectHash<>(KNOWN, ResultCode.values());
  private static final Map<Integer, ResultCode> MAP = new HashMap<>();

  private int[] codes = {};

  static {
    for (ResultCode constant : ResultCode.values()) {
      MAP.put(constant.code(), constant);
    }
  }

  @Setup
  public void drawCodes() {
    codes =
        isHit()
            ? Codes.ints(any -> KNOWN[Math.floorMod(any, KNOWN.length)], code -> true)
            : Codes.ints(any -> any, code -> !Codes.isOneOf(KNOWN, code));
  }

  @Benchmark
  public void generated(Blackhole blackhole) {
    for (int code : codes) {
      blackhole.consume(ResultCode.fromCode(code));
    }
  }

  @Benchmark
  public void perfectHash(Blackhole blackhole) {
    for (int code : codes) {
      blackhole.consume(PERFECT.get(code));
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

  private static @Nullable ResultCode scanned(int code) {
    for (ResultCode constant : ResultCode.values()) {
      if (constant.code() == code) {
        return constant;
      }
    }
    return null;
  }
}
