package dev.codebook.catalog.check;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.model.Catalogue;
import java.util.List;

/**
 * A rule over one catalogue; also over that of a refused file, whose unreadable names and codes it
 * passes over.
 */
interface Check {

  /** What breaks the rule, in any order. */
  List<Diagnostic> check(Catalogue catalogue);
}
