package dev.codebook.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How look-ups are measured: many in one invocation, all of known codes or all of unknown ones.
 *
 * <p>The look-ups themselves stand in each benchmark, so that the JVM compiles each by itself.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Codes.COUNT)
@Warmup(iterations = 12, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 50, timeUnit = TimeUnit.MILLISECONDS)
@Fork(3)
public abstract class LookUpBenchmark {

  /** Whether the codes that are looked up are known. */
  @Param({"hit", "miss"})
  private String outcome = "";

  final boolean isHit() {
    return outcome.equals("hit");
  }
}
