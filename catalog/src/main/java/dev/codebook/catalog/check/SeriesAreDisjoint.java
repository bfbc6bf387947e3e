package dev.codebook.catalog.check;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reports series that share codes, at the one that comes later in the file. */
final class SeriesAreDisjoint implements Check {

  @Override
  public List<Diagnostic> check(Catalogue catalogue) {
    var findings = new ArrayList<Diagnostic>();
    List<Series> byCode =
        catalogue.series().stream()
            .sorted(Comparator.comparingLong(series -> series.codes().value().firstNumber()))
            .toList();
    Series reachesFarthest = null;
    for (Series series : byCode) {
      if (reachesFarthest != null
          && series.codes().value().meets(reachesFarthest.codes().value())) {
        findings.add(overlap(series, reachesFarthest));
      }
      if (reachesFarthest == null
          || series.codes().value().lastNumber() > reachesFarthest.codes().value().lastNumber()) {
        reachesFarthest = series;
      }
    }
    return findings;
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
