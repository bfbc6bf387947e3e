package dev.codebook.catalog.model;

import dev.codebook.catalog.diagnostics.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A code: a number in an int or long catalogue, a text in a string catalogue.
 *
 * <p>Codes are looked up while a catalogue is checked, and so have an {@code equals} of their own
 * for the reason that {@link dev.codebook.catalog.diagnostics.Position#equals} gives.
 */
public sealed interface Code {

  /** The number that it is; a text, or what could not be read, must not be asked for it. */
  long number();

  /** The code as a message has it: text in quotes. */
  String quoted();

  /** A code that is a number. */
  record Numeric(long value) implements Code {
    @Override
    public long number() {
      return value;
    }

    @Override
    public String quoted() {
      return toString();
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
    public long number() {
      throw new UnsupportedOperationException("Not a number: " + quoted());
    }

    @Override
    public String quoted() {
      return Quote.of(value);
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
