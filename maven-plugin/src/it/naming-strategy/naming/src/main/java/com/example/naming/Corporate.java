package com.example.naming;

import dev.codebook.generator.naming.NamingStrategy;
import java.util.List;
import java.util.Locale;

/** Puts the initials of the catalogue before every name: ShopError.CardDeclined is SE_CARD_DECLINED. */
public final class Corporate implements NamingStrategy {

  @Override
  public String profile() {
    return "corporate";
  }

  @Override
  public String identifier(String type, String name) {
    String initials = type.replaceAll("[^A-Z]", "");
    return initials + "_" + String.join("_", words(name)).toUpperCase(Locale.ROOT);
  }

  @Override
  public List<String> words(String name) {
    return List.of(name.split("(?<=[a-z0-9])(?=[A-Z])"));
  }
}
