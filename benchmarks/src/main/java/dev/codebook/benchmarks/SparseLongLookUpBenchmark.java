package dev.codebook.benchmarks;

import dev.codebook.benchmarks.codes.FrameCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Looks up long codes that lie far apart. */
public class SparseLongLookUpBenchmark extends LookUpBenchmark {

  private static final long[] KNOWN =
      Arrays.stream(FrameCode.values()).mapToLong(FrameCode::code).toArray();
  private static final Map<Long, FrameCode> MAP = new HashMap<>();

  private long[] codes = {};

  static {
    for (FrameCode constant : FrameCode.values()) {
      MAP.put(constant.code(), constant);
    }
  }

  @Setup
  public void drawCodes() {
    codes = Codes.longs(KNOWN, isHit(), code -> Codes.isOneOf(KNOWN, code));
  }

  @Benchmark
  public void generated(Blackhole blackhole) {
    for (long code : codes) {
      blackhole.consume(FrameCode.fromCode(code));
    }
  }

  @Benchmark
  public void hashMap(Blackhole blackhole) {
    for (long code : codes) {
      blackhole.consume(MAP.get(code));
    }
  }

  @Benchmark
  public void scan(Blackhole blackhole) {
    for (long code : codes) {
      blackhole.consume(scanned(code));
    }
  }

  private static @Nullable FrameCode scanned(long code) {
    for (FrameCode constant : FrameCode.values()) {
      if (constant.code() == code) {
        return constant;
      }
    }
    return null;
  }
}
