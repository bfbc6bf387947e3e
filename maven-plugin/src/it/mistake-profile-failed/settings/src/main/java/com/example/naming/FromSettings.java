package com.example.naming;

import dev.codebook.generator.naming.NamingStrategy;

/** Wants a setting that nobody makes. */
public final class FromSettings implements NamingStrategy {

  private final String prefix;

  public FromSettings() {
    this.prefix = System.getProperty("com.example.prefix");
    if (prefix == null) {
      throw new IllegalStateException("com.example.prefix is not set");
    }
  }

  @Override
  public String profile() {
    return "from-settings";
  }

  @Override
  public String identifier(String type, String name) {
    return prefix + name;
  }
}
