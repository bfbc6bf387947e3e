package dev.codebook.catalog.model;

import java.util.List;
import java.util.function.Function;

/** The value of one attribute, for one entry or as a default. */
public sealed interface AttributeValue {

  <R> R fold(Cases<R> cases);

  /** What to do with each kind of value. */
  record Cases<R>(
      Function<String, R> ifText,
      Function<Boolean, R> ifFlag,
      Function<Long, R> ifNumber,
      Function<List<String>, R> ifTexts,
      Function<String, R> ifChoice) {}

  /** Of a {@code string} attribute. */
  record Text(String value) implements AttributeValue {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ifText().apply(value);
    }
  }

  /** Of a {@code boolean} attribute. */
  record Flag(boolean value) implements AttributeValue {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ifFlag().apply(value);
    }
  }

  /** Of an {@code int} or {@code long} attribute. */
  record Number(long value) implements AttributeValue {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ifNumber().apply(value);
    }
  }

  /** Of a {@code list} attribute. */
  record Texts(List<String> values) implements AttributeValue {
    public Texts {
      values = List.copyOf(values);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ifTexts().apply(values);
    }
  }

  /** Of a {@code one-of} attribute: one of its words. */
  record Choice(String word) implements AttributeValue {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ifChoice().apply(word);
    }
  }
}
