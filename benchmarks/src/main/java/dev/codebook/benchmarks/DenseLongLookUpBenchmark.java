package dev.codebook.benchmarks;

import dev.codebook.benchmarks.codes.AccountCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Looks up long codes that lie close together. */
public class DenseLongLookUpBenchmark extends LookUpBenchmark {

  private static final long[] KNOWN =
      Arrays.stream(AccountCode.values()).mapToLong(AccountCode::code).toArray();
  private static final long FIRST = KNOWN[0];
  private static final AccountCode[] ARRAY = new AccountCode[600];
  private static final Map<Long, AccountCode> MAP = new HashMap<>();

  private long[] codes = {};

  static {
    for (AccountCode constant : AccountCode.values()) {
      MAP.put(constant.code(), constant);
      ARRAY[(int) (constant.code() - FIRST)] = constant;
    }
  }

  @Setup
  public void drawCodes() {
    codes = Codes.longs(KNOWN, isHit(), code -> Codes.isOneOf(KNOWN, code));
  }

  @Benchmark
  public void generated(Blackhole blackhole) {
    for (long code : codes) {
      blackhole.consume(AccountCode.fromCode(code));
    }
  }

  @Benchmark
  public void array(Blackhole blackhole) {
    for (long code : codes) {
      blackhole.consume(inArray(code));
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

  private static @Nullable AccountCode inArray(long code) {
    long index = code - FIRST;
    return index >= 0 && index < ARRAY.length ? ARRAY[(int) index] : null;
  }

  private static @Nullable AccountCode scanned(long code) {
    for (AccountCode constant : AccountCode.values()) {
      if (constant.code() == code) {
        return constant;
      }
    }
    return null;
  }
}
