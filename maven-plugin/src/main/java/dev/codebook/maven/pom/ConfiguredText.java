package dev.codebook.maven.pom;

import org.jspecify.annotations.Nullable;

/** The text of a parameter as part of what decides whether there is something to do. */
public final class ConfiguredText {

  private ConfiguredText() {}

  /** A text that differs from that of a missing value, even if the value is {@code null}. */
  public static String of(@Nullable String value) {
    return value == null ? "" : "=" + value;
  }
}
