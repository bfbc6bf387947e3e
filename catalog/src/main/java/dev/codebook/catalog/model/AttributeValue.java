package dev.codebook.catalog.model;

import java.util.List;

/** The value of one attribute, for one entry or as a default. */
public sealed interface AttributeValue {

  /** What the cases answer for this kind of value. */
  <R> R fold(Cases<R> cases);

  /** What to do with each kind of value. */
  interface Cases<R> {

    R text(String text);

    R bool(boolean value);

    R number(long number);

    R texts(List<String> texts);

    R choice(String word);
  }

  /** Of a {@code string} attribute. */
  record Text(String value) implements AttributeValue {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.text(value);
    }
  }

  /** Of a {@code boolean} attribute. */
  record Bool(boolean value) implements AttributeValue {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.bool(value);
    }
  }

  /** Of an {@code int} or {@code long} attribute. */
  record Numeric(long value) implements AttributeValue {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.number(value);
    }
  }

  /** Of a {@code list} attribute. */
  record Texts(List<String> values) implements AttributeValue {
    public Texts {
      values = List.copyOf(values);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.texts(values);
    }
  }

  /** Of a {@code one-of} attribute: one of its words. */
  record Choice(String word) implements AttributeValue {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.choice(word);
    }
  }
}
