package dev.codebook.catalog.check;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.Suggestion;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Entry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reports deprecated entries that are to be replaced by something that is not there, or by
 * themselves.
 */
final class ReplacementsExist implements Check {

  @Override
  public List<Diagnostic> check(Catalogue catalogue) {
    var findings = new ArrayList<Diagnostic>();
    Set<String> names = Set.of();
    for (Entry entry : catalogue.entries()) {
      if (entry.deprecation().isPresent()) {
        names = names.isEmpty() ? namesOf(catalogue.entries()) : names;
        Located<String> replacement = entry.deprecation().get().replacedBy();
        if (!replacement.value().isEmpty()) {
          findings.addAll(check(entry, replacement, names));
        }
      }
    }
    return findings;
  }

  private static Set<String> namesOf(List<Entry> entries) {
    var names = new LinkedHashSet<String>();
    entries.forEach(entry -> entry.allNames().forEach(name -> names.add(name.value())));
    return names;
  }

  private static List<Diagnostic> check(
      Entry entry, Located<String> replacement, Set<String> names) {
    if (namesOf(List.of(entry)).contains(replacement.value())) {
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
                Suggestion.didYouMean(
                    replacement.value(), names, "name an entry of this catalogue")));
  }
}
