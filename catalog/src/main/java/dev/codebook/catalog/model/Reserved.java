package dev.codebook.catalog.model;

import dev.codebook.catalog.diagnostics.Located;
import java.util.List;

/** Names and codes that no entry may have: given up once, or kept for later. */
public record Reserved(List<Located<String>> names, List<Located<CodeRange>> codes) {

  public static final Reserved NOTHING = new Reserved(List.of(), List.of());

  public Reserved {
    names = List.copyOf(names);
    codes = List.copyOf(codes);
  }

  public boolean isEmpty() {
    return names.isEmpty() && codes.isEmpty();
  }
}
