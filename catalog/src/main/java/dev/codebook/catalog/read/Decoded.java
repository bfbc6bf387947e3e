package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.SourceText;
import java.util.List;

/**
 * What the bytes of a file say, and what is wrong with that.
 *
 * @param source with findings, good for excerpts only
 */
public record Decoded(SourceText source, List<Diagnostic> findings) {

  public Decoded {
    findings = List.copyOf(findings);
  }
}
