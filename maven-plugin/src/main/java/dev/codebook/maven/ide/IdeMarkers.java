package dev.codebook.maven.ide;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.maven.state.Markers;
import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.component.repository.exception.ComponentLookupException;

/** Tells an IDE what changed and what is wrong, at file, line and column. */
public interface IdeMarkers {

  /**
   * What m2e tells every build of. Our pom has a profile for it too: only then does the plugin have
   * the API to tell it anything, which no other build has to load.
   */
  String M2E = "m2e.version";

  /**
   * Those of the IDE that the build runs in, if there is one.
   *
   * @param baseDirectory to which the names of files are relative
   */
  static IdeMarkers of(
      MavenSession session, PlexusContainer container, File baseDirectory, Log log) {
    if (session.getUserProperties().getProperty(M2E, "").isEmpty()) {
      return new NoMarkers();
    }
    try {
      return EclipseMarkers.of(container, baseDirectory);
    } catch (ComponentLookupException | NoClassDefFoundError e) {
      // The API is missing where a build without m2e has loaded the plugin, and that is kept.
      log.warn("Eclipse cannot be told what Codebook finds: " + e.getMessage());
      return new NoMarkers();
    }
  }

  /** Whether there is an IDE that shows them. */
  boolean areSeen();

  /**
   * Whether there is an IDE that shows something else than that run has found.
   *
   * @param last what is remembered of it
   */
  boolean areOutdated(Markers last);

  /**
   * Replaces what was shown before, and answers what is shown now.
   *
   * @param files that were looked at, of which something may be shown that nobody remembers
   * @param earlier what is remembered: also of files that are gone, or no longer looked at
   */
  Markers show(Collection<String> files, List<Diagnostic> findings, Markers earlier);

  /** Says that a file was written or removed. */
  void refresh(Path file);
}
