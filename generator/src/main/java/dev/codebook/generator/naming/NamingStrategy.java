package dev.codebook.generator.naming;

import java.util.List;

/**
 * A naming profile that is written in Java, for what no option expresses.
 *
 * <p>An implementation is found by {@link java.util.ServiceLoader} in the plugin's own
 * dependencies; so it is public, has a public constructor without parameters, and its jar names it
 * in {@code META-INF/services/dev.codebook.generator.naming.NamingStrategy}. Targets and entries
 * refer to it by {@link #profile()}.
 *
 * <p>The methods are functions: what they answer depends on their arguments alone, so that a build
 * gives the same names on every machine and on every day. They are asked one question at a time, by
 * any thread. What they throw is reported as a mistake of the strategy, and fails the build.
 */
public interface NamingStrategy {

  /**
   * The name of the profile: letters and digits, also {@code -}, {@code _} and {@code .} after the
   * first.
   */
  String profile();

  /**
   * The identifier that a name becomes.
   *
   * <p>It is used as it stands, and reported where Java would not take it or where another name of
   * the type has it.
   *
   * @param type the name of the catalogue that the name belongs to, such as {@code SmtpStatusCode}
   * @param name the name of an entry, an alias, a series or a choice, or that of the catalogue, as
   *     the catalogue has it
   */
  String identifier(String type, String name);

  /** The words that the name is cut into, for those who look at it; one, unless overridden. */
  default List<String> words(String name) {
    return List.of(name);
  }
}
