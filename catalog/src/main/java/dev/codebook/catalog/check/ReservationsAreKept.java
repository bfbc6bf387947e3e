package dev.codebook.catalog.check;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.CodeRange;
import dev.codebook.catalog.model.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports entries that use a name or a code that is reserved. */
final class ReservationsAreKept implements Check {

  @Override
  public List<Diagnostic> check(Catalogue catalogue) {
    var findings = new ArrayList<Diagnostic>();
    Map<String, Located<String>> names =
        catalogue.reserved().names().stream()
            .collect(
                Collectors.toMap(Located::value, Function.identity(), (first, second) -> first));
    for (Entry entry : catalogue.entries()) {
      Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
          .filter(name -> names.containsKey(name.value()))
          .forEach(name -> findings.add(nameReserved(name, names.get(name.value()))));
      reservation(catalogue, entry).ifPresent(range -> findings.add(codeReserved(entry, range)));
    }
    return findings;
  }

  private static Optional<Located<CodeRange>> reservation(Catalogue catalogue, Entry entry) {
    return catalogue.reserved().codes().stream()
        .filter(range -> range.value().contains(entry.code().value()))
        .findFirst();
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
