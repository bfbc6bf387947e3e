package dev.codebook.generator.emit;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds names for private members that nothing else in sight has: the others are the user's.
 *
 * <p>JavaPoet's allocator would do, but draws a random identifier for each name, and so has the JVM
 * load its security providers.
 */
class FreeNames {

  private final Set<String> taken;

  FreeNames(Collection<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** The wanted name, with as many underscores after it as it needs; from now on it is taken. */
  final String allocate(String wanted) {
    String name = wanted;
    while (!take(name)) {
      name += "_";
    }
    return name;
  }

  /** Takes a name, and answers whether it was free. */
  boolean take(String name) {
    return taken.add(name);
  }
}
