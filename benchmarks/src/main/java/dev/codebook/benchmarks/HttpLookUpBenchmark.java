package dev.codebook.benchmarks;

import dev.codebook.benchmarks.codes.HttpCode;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;
import org.springframework.http.HttpStatus;

/** Looks up status codes of HTTP, also with the look-ups of Spring and Netty. */
public class HttpLookUpBenchmark extends LookUpBenchmark {

  private static final HttpCode[] ARRAY = new HttpCode[600];
  private static final Map<Integer, HttpCode> MAP = new HashMap<>();

  private int[] codes = {};

  static {
    for (HttpCode constant : HttpCode.values()) {
      MAP.put(constant.code(), constant);
      ARRAY[constant.code()] = constant;
    }
  }

  @Setup
  public void drawCodes() {
    Set<Integer> toAll = new HashSet<>(MAP.keySet());
    toAll.retainAll(knownToSpring());
    toAll.retainAll(knownToNetty());
    Set<Integer> toAny = new HashSet<>(MAP.keySet());
    toAny.addAll(knownToSpring());
    toAny.addAll(knownToNetty());
    IntPredicate wanted = isHit() ? toAll::contains : code -> !toAny.contains(code);
    codes = Codes.ints(any -> 100 + Math.floorMod(any, 500), wanted);
  }

  private static Set<Integer> knownToSpring() {
    return Arrays.stream(HttpStatus.values()).map(HttpStatus::value).collect(Collectors.toSet());
  }

  private static Set<Integer> knownToNetty() {
    Set<Integer> codes = new HashSet<>();
    for (Field field : HttpResponseStatus.class.getFields()) {
      if (field.getType() == HttpResponseStatus.class) {
        try {
          codes.add(((HttpResponseStatus) field.get(null)).code());
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return codes;
  }

  @Benchmark
  public void generated(Blackhole blackhole) {
    for (int code : codes) {
      blackhole.consume(HttpCode.fromCode(code));
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

  @Benchmark
  public void spring(Blackhole blackhole) {
    for (int code : codes) {
      blackhole.consume(HttpStatus.resolve(code));
    }
  }

  @Benchmark
  public void netty(Blackhole blackhole) {
    for (int code : codes) {
      blackhole.consume(HttpResponseStatus.valueOf(code));
    }
  }

  private static @Nullable HttpCode inArray(int code) {
    return code >= 0 && code < ARRAY.length ? ARRAY[code] : null;
  }

  private static @Nullable HttpCode scanned(int code) {
    for (HttpCode constant : HttpCode.values()) {
      if (constant.code() == code) {
        return constant;
      }
    }
    return null;
  }
}
