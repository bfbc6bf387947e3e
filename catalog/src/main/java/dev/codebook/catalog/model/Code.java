package dev.codebook.catalog.model;

import dev.codebook.catalog.diagnostics.Quote;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A code: a number in an int or long catalogue, a text in a string catalogue.
 *
 * <p>Codes are looked up while a catalogue is checked, and so have an {@code equals} of their own
 * for the reason that {@link dev.codebook.catalog.diagnostics.Position#equals} gives.
 */
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
    public boolean equals(@Nullable Object other) {
      return other instanceof Numeric number && number.value == value;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(value);
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
    public boolean equals(@Nullable Object other) {
      return other instanceof Text text && text.value.equals(value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
