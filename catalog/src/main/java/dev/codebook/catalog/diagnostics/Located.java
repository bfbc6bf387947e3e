package dev.codebook.catalog.diagnostics;

import org.jspecify.annotations.Nullable;

/** A value and where it was read. */
public record Located<T>(T value, Position position) {

  /** As any record's, but see {@link Position#equals}. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Located<?> located
            && value.equals(located.value)
            && position.equals(located.position);
  }

  @Override
  public int hashCode() {
    return 31 * value.hashCode() + position.hashCode();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
