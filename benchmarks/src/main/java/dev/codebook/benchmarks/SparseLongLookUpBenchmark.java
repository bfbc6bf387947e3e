package dev.codebook.benchmarks;

import dev.codebook.benchmarks.codes.FrameCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Looks up long codes that lie far apart. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Codes.COUNT)
@Warmup(iterations = 12, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 50, timeUnit = TimeUnit.MILLISECONDS)
@Fork(3)
public class SparseLongLookUpBenchmark {

  /** Whether the codes that are looked up are known. */
  @Param({"hit", "miss"})
  private String outcome = "";

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
    codes = Codes.longs(KNOWN, outcome.equals("hit"), code -> Codes.isOneOf(KNOWN, code));
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
