package dev.codebook.catalog.check;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.Suggestion;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Deprecation;
import dev.codebook.catalog.model.Entry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reports deprecated entries that are to be replaced by something that is not there, or by
 * themselves.
 */
final class ReplacementsExist implements Check {

  @Override
  public List<Diagnostic> check(Catalogue catalogue) {
    Set<String> names = new LinkedHashSet<>();
    for (Entry entry : catalogue.entries()) {
      namesOf(entry).forEach(names::add);
    }
    var findings = new ArrayList<Diagnostic>();
    for (Entry entry : catalogue.entries()) {
      entry
          .deprecation()
          .map(Deprecation::replacedBy)
          .filter(replacement -> !replacement.value().isEmpty())
          .ifPresent(replacement -> findings.addAll(check(entry, replacement, names)));
    }
    return findings;
  }

  private static Stream<String> namesOf(Entry entry) {
    return Stream.concat(Stream.of(entry.name()), entry.aliases().stream()).map(Located::value);
  }

  private static List<Diagnostic> check(
      Entry entry, Located<String> replacement, Set<String> names) {
    if (namesOf(entry).anyMatch(replacement.value()::equals)) {
      return List.of(
          Rule.REPLACEMENT_UNKNOWN.at(
              replacement.position(),
              Quote.of(replacement.value()) + " cannot replace itself",
              "name another entry"));
    }
    return names.contains(replacement.value())
        ? List.of()
        : List.of(
            Rule.REPLACEMENT_UNKNOWN.at(
                replacement.position(),
                "no entry is named " + Quote.of(replacement.value()),
                Suggestion.nearest(replacement.value(), names)
                    .map(name -> "did you mean " + Quote.of(name) + "?")
                    .orElse("name an entry of this catalogue")));
  }
}
