package dev.codebook.catalog.diagnostics;

/** A value and where it was read. */
public record Located<T>(T value, Position position) {

  @Override
  public String toString() {
    return value.toString();
  }
}
