package com.example.naming;

import dev.codebook.generator.naming.NamingStrategy;
import java.util.Locale;

/** Takes names of letters alone. */
public final class Strict implements NamingStrategy {

  @Override
  public String profile() {
    return "strict";
  }

  @Override
  public String identifier(String type, String name) {
    if (!name.matches("[A-Za-z]+")) {
      throw new IllegalArgumentException(name + " has more than letters");
    }
    return name.toUpperCase(Locale.ROOT);
  }
}
