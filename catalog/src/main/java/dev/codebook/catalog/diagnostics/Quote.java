package dev.codebook.catalog.diagnostics;

/** A user's words inside one of our sentences. */
public final class Quote {

  /** Code points shown at the most; the excerpt has the rest. */
  private static final int LONGEST = 60;

  private Quote() {}

  /** The text in double quotes, cut where it is long. */
  public static String of(String text) {
    int length = text.codePointCount(0, text.length());
    return '"'
        + (length <= LONGEST
            ? text
            : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…")
        + '"';
  }
}
