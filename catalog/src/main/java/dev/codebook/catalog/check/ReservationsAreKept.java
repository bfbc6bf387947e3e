package dev.codebook.catalog.check;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.CodeRange;
import dev.codebook.catalog.model.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Reports entries that use a name or a code that is reserved. */
final class ReservationsAreKept implements Check {

  @Override
  public List<Diagnostic> check(Catalogue catalogue) {
    if (catalogue.reserved().isEmpty()) {
      return List.of();
    }
    var reservedNames = new HashMap<String, Located<String>>();
    for (Located<String> name : catalogue.reserved().names()) {
      reservedNames.put(name.value(), name);
    }
    var findings = new ArrayList<Diagnostic>();
    for (Entry entry : catalogue.entries()) {
      for (Located<String> name : entry.allNames()) {
        Located<String> reservation = reservedNames.get(name.value());
        if (reservation != null && !name.value().isEmpty()) {
          findings.add(nameReserved(name, reservation));
        }
      }
      for (Located<CodeRange> reservation : catalogue.reserved().codes()) {
        if (reservation.value().contains(entry.code().value())) {
          findings.add(codeReserved(entry, reservation));
        }
      }
    }
    return findings;
  }

  private static Diagnostic nameReserved(Located<String> name, Located<String> reservation) {
    return Rule.NAME_RESERVED.at(
        name.position(),
        "the name " + Quote.of(name.value()) + " is reserved",
        "it is reserved at line " + reservation.position().line() + "; choose another");
  }

  private static Diagnostic codeReserved(Entry entry, Located<CodeRange> reservation) {
    return Rule.CODE_RESERVED.at(
        entry.code().position(),
        "code " + entry.code().value().quoted() + " is reserved",
        reservation
            + " is reserved at line "
            + reservation.position().line()
            + "; choose another code");
  }
}
