package dev.codebook.catalog.check;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.model.Catalogue;
import java.util.ArrayList;
import java.util.List;

/** All rules over a catalogue. */
public final class Checks {

  private static final List<Check> ALL =
      List.of(
          new TypeNameIsLegal(),
          new PackageNameIsLegal(),
          new NamesAreUnique(),
          new CodesAreUnique(),
          new FlagsAreBits(),
          new SeriesAreDisjoint(),
          new ReservationsAreKept(),
          new ReplacementsExist());

  private Checks() {}

  /** Everything that is wrong with the catalogue. */
  public static List<Diagnostic> run(Catalogue catalogue) {
    var findings = new ArrayList<Diagnostic>();
    for (Check check : ALL) {
      findings.addAll(check.check(catalogue));
    }
    return findings;
  }
}
