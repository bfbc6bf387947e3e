package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.ProfileDeclaration;
import java.util.List;
import java.util.Optional;

/**
 * What became of one file: a catalogue, a naming profile, or neither.
 *
 * <p>With errors among the findings, what could be read may have gaps, and is good for further
 * checks only.
 */
public record Loaded(
    Optional<Catalogue> catalogue,
    Optional<ProfileDeclaration> profile,
    List<Diagnostic> findings) {

  public Loaded {
    findings = List.copyOf(findings);
  }

  static Loaded nothing(List<Diagnostic> findings) {
    return new Loaded(Optional.empty(), Optional.empty(), findings);
  }
}
