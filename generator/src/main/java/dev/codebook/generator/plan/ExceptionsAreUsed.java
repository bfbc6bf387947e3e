package dev.codebook.generator.plan;

import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.Suggestion;
import dev.codebook.catalog.model.Attribute;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Entry;
import dev.codebook.catalog.model.GivenIdentifier;
import dev.codebook.catalog.model.Series;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reports exceptions of naming profiles for names that no catalogue has: most likely a slip. */
final class ExceptionsAreUsed {

  private final Set<String> keys = new LinkedHashSet<>();

  private ExceptionsAreUsed() {}

  static void check(
      List<GivenIdentifier> exceptions, List<Catalogue> catalogues, Findings findings) {
    // Where nothing is generated, nothing can be missed.
    if (!exceptions.isEmpty() && !catalogues.isEmpty()) {
      var check = new ExceptionsAreUsed();
      catalogues.forEach(check::addNames);
      check.checkKeys(exceptions, findings);
    }
  }

  private void addNames(Catalogue catalogue) {
    String type = catalogue.name().value();
    add(type, catalogue.name());
    for (Entry entry : catalogue.entries()) {
      entry.allNames().forEach(name -> add(type, name));
    }
    for (Series series : catalogue.series()) {
      add(type, series.name());
    }
    for (Attribute attribute : catalogue.attributes()) {
      attribute.choices().forEach(choice -> add(type, choice));
    }
  }

  private void add(String type, Located<String> name) {
    keys.add(name.value());
    keys.add(type + "." + name.value());
  }

  private void checkKeys(List<GivenIdentifier> exceptions, Findings findings) {
    for (GivenIdentifier exception : exceptions) {
      Located<String> key = exception.key();
      if (!keys.contains(key.value())) {
        findings.add(
            Rule.EXCEPTION_UNUSED.at(
                key.position(),
                "no catalogue of this build has the name " + Quote.of(key.value()),
                Suggestion.didYouMean(
                    key.value(), keys, "write Name, or Catalogue.Name for one catalogue alone")));
      }
    }
  }
}
