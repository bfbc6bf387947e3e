package dev.codebook.catalog.check;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.CodeRange;
import dev.codebook.catalog.model.Series;
import java.util.ArrayList;
import java.util.List;

/** Reports series that share codes, at the one that comes later in the file. */
final class SeriesAreDisjoint implements Check {

  @Override
  public List<Diagnostic> check(Catalogue catalogue) {
    if (catalogue.series().size() < 2) {
      return List.of();
    }
    var byCode = new ArrayList<>(catalogue.series());
    byCode.sort((a, b) -> Long.compare(codes(a).firstNumber(), codes(b).firstNumber()));
    var findings = new ArrayList<Diagnostic>();
    Series reachesFarthest = byCode.get(0);
    for (Series series : byCode.subList(1, byCode.size())) {
      if (codes(series).meets(codes(reachesFarthest))) {
        findings.add(overlap(series, reachesFarthest));
      }
      if (codes(series).lastNumber() > codes(reachesFarthest).lastNumber()) {
        reachesFarthest = series;
      }
    }
    return findings;
  }

  private static CodeRange codes(Series series) {
    return series.codes().value();
  }

  private static Diagnostic overlap(Series one, Series other) {
    boolean inOrder = one.codes().position().compareTo(other.codes().position()) > 0;
    Series later = inOrder ? one : other;
    Series earlier = inOrder ? other : one;
    return Rule.SERIES_OVERLAP.at(
        later.codes().position(),
        "the range " + later.codes() + " overlaps that of " + Quote.of(earlier.name().value()),
        earlier.name()
            + " has "
            + earlier.codes()
            + ", at line "
            + earlier.codes().position().line());
  }
}
