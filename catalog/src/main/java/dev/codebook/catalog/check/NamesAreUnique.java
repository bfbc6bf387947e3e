package dev.codebook.catalog.check;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Attribute;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Entry;
import dev.codebook.catalog.model.Series;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Reports names that two of a kind have: entries and their aliases, series, and words of an
 * attribute.
 */
final class NamesAreUnique implements Check {

  @Override
  public List<Diagnostic> check(Catalogue catalogue) {
    var findings = new ArrayList<Diagnostic>();
    var names = new ArrayList<Located<String>>();
    for (Entry entry : catalogue.entries()) {
      names.addAll(entry.allNames());
    }
    findRepeated(names, findings);
    var series = new ArrayList<Located<String>>();
    for (Series one : catalogue.series()) {
      series.add(one.name());
    }
    findRepeated(series, findings);
    for (Attribute attribute : catalogue.attributes()) {
      findRepeated(attribute.choices(), findings);
    }
    return findings;
  }

  private static void findRepeated(List<Located<String>> names, List<Diagnostic> findings) {
    var owners = new HashMap<String, Located<String>>();
    for (Located<String> name : names) {
      Located<String> owner =
          name.value().isEmpty() ? null : owners.putIfAbsent(name.value(), name);
      if (owner != null) {
        findings.add(nameTaken(name, owner));
      }
    }
  }

  private static Diagnostic nameTaken(Located<String> name, Located<String> owner) {
    return Rule.NAME_TAKEN.at(
        name.position(),
        "the name " + Quote.of(name.value()) + " is already taken",
        "it is first used at line " + owner.position().line() + "; choose another");
  }
}
