package dev.codebook.catalog.check;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Code;
import dev.codebook.catalog.model.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Reports every code that two entries lay claim to, unless the catalogue lets them share. */
final class CodesAreUnique implements Check {

  @Override
  public List<Diagnostic> check(Catalogue catalogue) {
    if (catalogue.sharedCodes()) {
      return List.of();
    }
    var findings = new ArrayList<Diagnostic>();
    var owners = new HashMap<Code, Entry>();
    for (Entry entry : catalogue.entries()) {
      Code code = entry.code().value();
      Entry owner = code.equals(Entry.UNREAD) ? null : owners.putIfAbsent(code, entry);
      if (owner != null) {
        findings.add(codeTaken(entry, owner));
      }
    }
    return findings;
  }

  private static Diagnostic codeTaken(Entry entry, Entry owner) {
    String name = owner.name().value();
    String line = "at line " + owner.position().line();
    boolean isNamed = !name.isEmpty();
    return Rule.CODE_TAKEN.at(
        entry.code().position(),
        "code "
            + entry.code().value().quoted()
            + " already belongs to "
            + (isNamed ? Quote.of(name) : "the entry " + line),
        (isNamed ? name + " is declared " + line + "; " : "")
            + "give this entry its own code or make it an alias");
  }
}
