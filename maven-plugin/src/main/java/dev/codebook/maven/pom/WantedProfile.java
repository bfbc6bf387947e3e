package dev.codebook.maven.pom;

import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Position;
import java.util.function.Supplier;

/**
 * A naming profile that something refers to.
 *
 * @param position where, looked for when it is to be shown
 */
public record WantedProfile(String name, Supplier<Position> position) {

  public static WantedProfile of(Located<String> name) {
    return new WantedProfile(name.value(), name::position);
  }
}
