package dev.codebook.catalog.check;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.model.Catalogue;
import java.util.List;

/** All rules over a catalogue. */
public final class Checks {

  private static final List<Check> ALL =
      List.of(
          new TypeNameIsLegal(),
          new PackageNameIsLegal(),
          new NamesAreUnique(),
          new CodesAreUnique(),
          new SeriesAreDisjoint(),
          new ReservationsAreKept(),
          new ReplacementsExist());

  private Checks() {}

  /** Everything that is wrong with the catalogue. */
  public static List<Diagnostic> run(Catalogue catalogue) {
    return ALL.stream().flatMap(check -> check.check(catalogue).stream()).toList();
  }
}
