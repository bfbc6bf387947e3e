package dev.codebook.catalog.diagnostics;

/** How much a finding matters. */
public enum Severity {
  /** Nothing is generated until it is mended. */
  ERROR("error"),

  /** Generation goes on; a reader should look. */
  WARNING("warning");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The word that stands in the rendered line. */
  public String word() {
    return word;
  }
}
