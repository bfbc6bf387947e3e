package dev.codebook.catalog.check;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Entry;
import dev.codebook.catalog.model.Series;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reports names that two of a kind have: entries and their aliases, series, and words of an
 * attribute.
 */
final class NamesAreUnique implements Check {

  @Override
  public List<Diagnostic> check(Catalogue catalogue) {
    var findings = new ArrayList<Diagnostic>();
    findings.addAll(repeated(catalogue.entries().stream().flatMap(NamesAreUnique::namesOf)));
    findings.addAll(repeated(catalogue.series().stream().map(Series::name)));
    catalogue
        .attributes()
        .forEach(attribute -> findings.addAll(repeated(attribute.choices().stream())));
    return findings;
  }

  private static Stream<Located<String>> namesOf(Entry entry) {
    return Stream.concat(Stream.of(entry.name()), entry.aliases().stream());
  }

  private static List<Diagnostic> repeated(Stream<Located<String>> names) {
    var owners = new HashMap<String, Located<String>>();
    var findings = new ArrayList<Diagnostic>();
    names
        .filter(name -> !name.value().isEmpty())
        .forEach(
            name -> {
              Located<String> owner = owners.putIfAbsent(name.value(), name);
              if (owner != null) {
                findings.add(nameTaken(name, owner));
              }
            });
    return findings;
  }

  private static Diagnostic nameTaken(Located<String> name, Located<String> owner) {
    return Rule.NAME_TAKEN.at(
        name.position(),
        "the name " + Quote.of(name.value()) + " is already taken",
        "it is first used at line " + owner.position().line() + "; choose another");
  }
}
