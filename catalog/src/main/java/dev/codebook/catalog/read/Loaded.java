package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.model.Catalogue;
import java.util.List;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param catalogue what could be read of it; with errors among the findings it may have gaps, and
 *     is good for further checks only; empty when the file holds no catalogue
 */
public record Loaded(Optional<Catalogue> catalogue, List<Diagnostic> findings) {

  public Loaded {
    findings = List.copyOf(findings);
  }
}
