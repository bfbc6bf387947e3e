package dev.codebook.maven.input;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.ProfileDeclaration;
import dev.codebook.generator.naming.NamingProfile;
import dev.codebook.generator.naming.NamingProfiles;
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
        addNext(services, loaded, wanted);
      }
    } catch (ServiceConfigurationError e) {
      // A list of classes is malformed, and what comes after it may never come.
      cannotBeLoaded(e, wanted);
    }
    return loaded;
  }

  /** The others may be sound where one is not. */
  private void addNext(
      Iterator<NamingStrategy> services, List<Named> loaded, WantedProfile wanted) {
    NamingStrategy strategy;
    try {
      strategy = services.next();
    } catch (ServiceConfigurationError | LinkageError e) {
      cannotBeLoaded(e, wanted);
      return;
    }
    String owner = strategy.getClass().getName();
    String name;
    try {
      name = strategy.profile();
    } catch (RuntimeException | LinkageError e) {
      report("profile() of " + owner + " fails: " + e, wanted);
      return;
    }
    if (name == null || !ProfileDeclaration.isName(name)) {
      report(
          "profile() of "
              + owner
              + " answers "
              + (name == null ? name : Quote.of(name))
              + ", which is no name",
          wanted);
    } else if (NamingProfiles.builtIn().names().contains(name)) {
      report(
          "profile() of " + owner + " answers " + Quote.of(name) + ", which is built in", wanted);
    } else {
      loaded.add(new Named(NamingProfile.of(strategy, name), owner));
    }
  }

  private void cannotBeLoaded(Throwable e, WantedProfile wanted) {
    Throwable cause = e.getCause();
    report(e.getMessage() + (cause == null ? "" : " (" + cause + ")"), wanted);
  }

  private void report(String reason, WantedProfile wanted) {
    findings.add(
        Rule.PROFILE_FAILED.at(
            wanted.position().get(),
            "a naming strategy among the plugin's dependencies cannot be used: " + reason,
            "mend or remove the dependency that has the class"));
  }
}
