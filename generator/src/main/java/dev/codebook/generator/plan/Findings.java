package dev.codebook.generator.plan;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is found while planning: each thing once, however many targets share it, and what several
 * profiles make alike of a name as one.
 */
final class Findings {

  /**
   * @param cause what is wrong, in words that do not depend on the profile
   */
  private record Key(Rule rule, Position position, String cause) {}

  /**
   * @param profiles those with which it is found, in that order; the first is in the message
   */
  private record Found(Diagnostic first, Set<String> profiles) {

    Diagnostic diagnostic() {
      if (profiles.size() < 2) {
        return first;
      }
      String others = profiles.stream().skip(1).map(Quote::of).collect(Collectors.joining(" and "));
      String hint = first.hint() + "; the same happens in profile " + others;
      return new Diagnostic(first.rule(), first.position(), first.message(), hint);
    }
  }

  private final Map<Key, Found> found = new LinkedHashMap<>();
  private final Map<String, Diagnostic> failures = new LinkedHashMap<>();

  void add(Diagnostic finding) {
    var key = new Key(finding.rule(), finding.position(), finding.message());
    found.putIfAbsent(key, new Found(finding, new LinkedHashSet<>()));
  }

  /**
   * Adds what is found with that profile.
   *
   * @param cause what is wrong, in words that do not depend on the profile
   */
  void add(Diagnostic finding, String profile, String cause) {
    var key = new Key(finding.rule(), finding.position(), cause);
    Found one = found.computeIfAbsent(key, k -> new Found(finding, new LinkedHashSet<>()));
    one.profiles().add(profile);
  }

  /** Adds what a profile fails at; the first is told, and stands for all. */
  void addFailure(String profile, Diagnostic finding) {
    failures.putIfAbsent(profile, finding);
  }

  /** Adds what is found elsewhere. */
  void addAll(Findings others) {
    for (Map.Entry<Key, Found> other : others.found.entrySet()) {
      Found known = found.putIfAbsent(other.getKey(), other.getValue());
      if (known != null) {
        known.profiles().addAll(other.getValue().profiles());
      }
    }
    for (Map.Entry<String, Diagnostic> failure : others.failures.entrySet()) {
      addFailure(failure.getKey(), failure.getValue());
    }
  }

  List<Diagnostic> all() {
    var all = new ArrayList<Diagnostic>();
    for (Found one : found.values()) {
      all.add(one.diagnostic());
    }
    all.addAll(failures.values());
    return all;
  }
}
