package dev.codebook.catalog.model;

import dev.codebook.catalog.diagnostics.Quote;
import java.util.function.Function;
import java.util.function.LongFunction;

/** A code: a number in an int or long catalogue, a text in a string catalogue. */
public sealed interface Code {

  /** The one of the two functions that fits this code, applied to it. */
  <R> R fold(LongFunction<R> ifNumber, Function<String, R> ifText);

  /** The code as a message has it: text in quotes. */
  default String quoted() {
    return fold(Long::toString, Quote::of);
  }

  /** A code that is a number. */
  record Numeric(long value) implements Code {
    @Override
    public <R> R fold(LongFunction<R> ifNumber, Function<String, R> ifText) {
      return ifNumber.apply(value);
    }

    @Override
    public String toString() {
      return Long.toString(value);
    }
  }

  /** A code that is text. */
  record Text(String value) implements Code {
    @Override
    public <R> R fold(LongFunction<R> ifNumber, Function<String, R> ifText) {
      return ifText.apply(value);
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
