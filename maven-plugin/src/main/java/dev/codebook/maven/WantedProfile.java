package dev.codebook.maven;

import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Position;
import java.util.function.Supplier;

/**
 * A naming profile that something refers to.
 *
 * @param position where, looked for when it is to be shown
 */
record WantedProfile(String name, Supplier<Position> position) {

  static WantedProfile of(Located<String> name) {
    return new WantedProfile(name.value(), name::position);
  }
}
