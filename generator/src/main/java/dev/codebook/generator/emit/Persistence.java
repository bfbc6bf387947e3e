package dev.codebook.generator.emit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The two names that the API of JPA has had. */
public enum Persistence {
  /** Since Jakarta EE 9: Hibernate 6, Spring Boot 3 and later. */
  JAKARTA("jakarta"),

  /** Up to Java EE 8: Hibernate 5, Spring Boot 2. */
  JAVAX("javax");

  private final String word;

  Persistence(String word) {
    this.word = word;
  }

  String packageName() {
    return word + ".persistence";
  }

  public static Optional<Persistence> named(String word) {
    for (Persistence api : values()) {
      if (api.word.equals(word)) {
        return Optional.of(api);
      }
    }
    return Optional.empty();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(api -> api.word).toList();
  }
}
