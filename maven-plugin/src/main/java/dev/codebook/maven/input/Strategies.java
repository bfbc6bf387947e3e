package dev.codebook.maven.input;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.generator.naming.NamingProfile;
import dev.codebook.generator.naming.NamingStrategy;
import dev.codebook.maven.pom.WantedProfile;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The naming profiles that are Java classes, loaded when the first name asks for one. */
final class Strategies {

  private final ClassLoader loader;
  private final List<Diagnostic> findings;
  private @Nullable List<Named> all;

  Strategies(ClassLoader loader, List<Diagnostic> findings) {
    this.loader = loader;
    this.findings = findings;
  }

  /**
   * A strategy as a profile.
   *
   * @param owner its class
   */
  record Named(NamingProfile profile, String owner) {}

  /** Those of that name. */
  List<Named> named(WantedProfile wanted) {
    List<Named> loaded = all;
    if (loaded == null) {
      loaded = load(wanted);
      all = loaded;
    }
    return loaded.stream()
        .filter(strategy -> strategy.profile().name().equals(wanted.name()))
        .toList();
  }

  private List<Named> load(WantedProfile wanted) {
    var loaded = new ArrayList<Named>();
    Iterator<NamingStrategy> services = ServiceLoader.load(NamingStrategy.class, loader).iterator();
    try {
      while (services.hasNext()) {
        NamingStrategy strategy = services.next();
        String name = strategy.profile();
        if (name == null) {
          throw new IllegalStateException(
              "profile() of " + strategy.getClass().getName() + " answers null");
        }
        loaded.add(new Named(NamingProfile.of(strategy, name), strategy.getClass().getName()));
      }
    } catch (ServiceConfigurationError | RuntimeException | LinkageError e) {
      findings.add(
          Rule.PROFILE_FAILED.at(
              wanted.position().get(),
              "the naming strategies among the plugin's dependencies cannot be loaded: "
                  + reason(e),
              "mend or remove the dependency that has the class"));
    }
    return loaded;
  }

  private static String reason(Throwable e) {
    Throwable cause = e.getCause();
    return e.getMessage() + (cause == null ? "" : " (" + cause + ")");
  }
}
