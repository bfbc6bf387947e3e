package dev.codebook.benchmarks;

import dev.codebook.benchmarks.codes.ResultCode;
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

/** Looks up codes that lie far apart. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Codes.COUNT)
@Warmup(iterations = 12, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 50, timeUnit = TimeUnit.MILLISECONDS)
@Fork(3)
public class SparseLookUpBenchmark {

  /** Whether the codes that are looked up are known. */
  @Param({"hit", "miss"})
  private String outcome = "";

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
        outcome.equals("hit")
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
