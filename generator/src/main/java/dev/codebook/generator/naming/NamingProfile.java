package dev.codebook.generator.naming;

import dev.codebook.catalog.model.GivenIdentifier;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How names become identifiers: by a strategy, with exceptions.
 *
 * @param exceptions by the name, or by catalogue and name with a dot between
 */
public record NamingProfile(NamingStrategy strategy, Map<String, GivenIdentifier> exceptions) {

  public NamingProfile {
    exceptions = Collections.unmodifiableMap(new LinkedHashMap<>(exceptions));
  }

  static NamingProfile of(NamingOptions options) {
    return new NamingProfile(options, Map.of());
  }

  /**
   * The profile that a Java class is.
   *
   * @param name what the class says that it is called
   */
  public static NamingProfile of(NamingStrategy strategy, String name) {
    return new NamingProfile(new GuardedStrategy(strategy, name), Map.of());
  }

  /** What targets and entries call it. */
  public String name() {
    return strategy.profile();
  }

  /**
   * The identifier for a name of that catalogue.
   *
   * @throws NamingFailed if the profile has none, through a mistake of its author
   */
  public String identifier(String type, String name) {
    Optional<GivenIdentifier> given = exception(type, name);
    return given.isPresent() ? given.get().identifier().value() : strategy.identifier(type, name);
  }

  /** The exception that the profile makes for the name; the one for its catalogue goes first. */
  public Optional<GivenIdentifier> exception(String type, String name) {
    if (exceptions.isEmpty()) {
      return Optional.empty();
    }
    GivenIdentifier ofType = exceptions.get(type + "." + name);
    return Optional.ofNullable(ofType != null ? ofType : exceptions.get(name));
  }

  /**
   * The words that the name is cut into.
   *
   * @throws NamingFailed if the profile has none, through a mistake of its author
   */
  public List<String> words(String name) {
    return strategy.words(name);
  }
}
