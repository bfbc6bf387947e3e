package dev.codebook.catalog.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The two words for yes and no: YAML 1.2 has others only for strings. */
final class Booleans {

  private static final Set<String> TRUE_ELSEWHERE = Set.of("true", "yes", "on", "y", "1");
  private static final Set<String> FALSE_ELSEWHERE = Set.of("false", "no", "off", "n", "0");

  private Booleans() {}

  static Optional<Boolean> parse(Node.Scalar scalar) {
    if (scalar.isString()) {
      return Optional.empty();
    }
    return switch (scalar.text()) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  static String hint(Node.Scalar scalar) {
    String word = scalar.text().toLowerCase(Locale.ROOT);
    if (TRUE_ELSEWHERE.contains(word)) {
      return "write true, without quotes";
    }
    return FALSE_ELSEWHERE.contains(word)
        ? "write false, without quotes"
        : "write true or false, without quotes";
  }
}
