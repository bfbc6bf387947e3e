package dev.codebook.maven.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Does one thing to each item of a list: on all cores where that pays, in its order always. */
public final class Parallel {

  /** With fewer items, starting further threads takes longer than the work. */
  private static final int FEWEST = 16;

  private Parallel() {}

  /** What is done to an item. */
  @FunctionalInterface
  public interface Step<T, R> {
    R apply(T item) throws IOException;
  }

  /** The results, in the order of the items. */
  public static <T, R> List<R> map(List<T> items, Step<? super T, ? extends R> step)
      throws IOException {
    if (items.size() < FEWEST) {
      var results = new ArrayList<R>();
      for (T item : items) {
        results.add(step.apply(item));
      }
      return results;
    }
    try {
      return items.parallelStream().<R>map(item -> unchecked(step, item)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static <T, R> R unchecked(Step<? super T, ? extends R> step, T item) {
    try {
      return step.apply(item);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
