package dev.codebook.maven.ide;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.maven.state.Markers;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Outside an IDE there is nobody to tell; the report has all findings. */
final class NoMarkers implements IdeMarkers {

  @Override
  public boolean areSeen() {
    return false;
  }

  @Override
  public boolean areOutdated(Markers last) {
    return false;
  }

  @Override
  public Markers show(Collection<String> files, List<Diagnostic> findings, Markers earlier) {
    return earlier.outdated();
  }

  @Override
  public void refresh(Path file) {
    // Nobody shows it.
  }
}
