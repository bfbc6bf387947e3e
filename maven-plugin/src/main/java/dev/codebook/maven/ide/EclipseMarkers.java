package dev.codebook.maven.ide;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.maven.state.Markers;
import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;
import org.codehaus.plexus.component.repository.exception.ComponentLookupException;

/** Tells Eclipse, through the context that m2e builds with. */
final class EclipseMarkers implements IdeMarkers {

  private final BuildContext context;
  private final File baseDirectory;

  EclipseMarkers(BuildContext context, File baseDirectory) {
    this.context = context;
    this.baseDirectory = baseDirectory;
  }

  /**
   * The markers of the container's Eclipse.
   *
   * <p>The context that Maven has itself writes each finding to the log, and hands everything on to
   * an older one, which m2e has an own of; if none of them is m2e's, there is nobody to tell.
   */
  static IdeMarkers of(PlexusContainer container, File baseDirectory)
      throws ComponentLookupException {
    BuildContext context = container.lookup(BuildContext.class);
    boolean isMavens =
        context instanceof DefaultBuildContext
            && container.lookup(org.sonatype.plexus.build.incremental.BuildContext.class)
                instanceof org.sonatype.plexus.build.incremental.DefaultBuildContext;
    return isMavens ? new NoMarkers() : new EclipseMarkers(context, baseDirectory);
  }

  @Override
  public boolean areSeen() {
    return true;
  }

  @Override
  public boolean areOutdated(Markers last) {
    return !last.areCurrent();
  }

  // The successor of these methods also logs whatever it shows, in an IDE too.
  @SuppressWarnings("deprecation")
  @Override
  public Markers show(Collection<String> files, List<Diagnostic> findings, Markers earlier) {
    var cleared = new LinkedHashSet<>(files);
    cleared.addAll(earlier.files());
    cleared.forEach(file -> context.removeMessages(new File(baseDirectory, file)));
    var marked = new TreeSet<String>();
    for (Diagnostic finding : findings) {
      marked.add(finding.position().file());
      context.addMessage(
          new File(baseDirectory, finding.position().file()),
          finding.position().line(),
          finding.position().column(),
          message(finding),
          finding.isError() ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING,
          null);
    }
    return new Markers(true, List.copyOf(marked));
  }

  @Override
  public void refresh(Path file) {
    context.refresh(file.toFile());
  }

  private static String message(Diagnostic finding) {
    String hint = finding.hint().isEmpty() ? "" : " (" + finding.hint() + ")";
    return finding.message() + " [" + finding.rule().id() + "]" + hint;
  }
}
