package dev.codebook.generator.emit;

import java.util.List;

/**
 * Something of which it matters whether another is the same.
 *
 * <p>A record is compared by code that the JVM makes of method handles when it is first asked to,
 * which for a dozen records takes longer than to write a type; so those that are in most types say
 * what they consist of.
 */
interface Compared {

  /**
   * All that decides what it writes, but the dialect: two of one class with equal inputs write the
   * same. As it stands here, a record is compared as a whole, and a lambda equals nothing else.
   */
  default List<Object> inputs() {
    return List.of(this);
  }
}
