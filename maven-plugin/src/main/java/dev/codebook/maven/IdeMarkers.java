package dev.codebook.maven;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.maven.state.Markers;
import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import javax.inject.Inject;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;

/**
 * Tells an IDE what changed and what is wrong, at file, line and column.
 *
 * <p>Outside an IDE there is nobody to tell: the context that Maven then gives us would write each
 * finding to the log, where the report has it already.
 */
final class IdeMarkers {

  private final BuildContext context;
  private final boolean isIde;

  /**
   * @param legacyContext what the default context hands everything on to: in Eclipse its own, in a
   *     plain build one that logs
   */
  @Inject
  IdeMarkers(
      BuildContext context, org.sonatype.plexus.build.incremental.BuildContext legacyContext) {
    this.context = context;
    this.isIde =
        !(context instanceof DefaultBuildContext
            && legacyContext instanceof org.sonatype.plexus.build.incremental.DefaultBuildContext);
  }

  /**
   * Whether there is an IDE that shows something else than that run has found.
   *
   * @param last what is remembered of it
   */
  boolean areOutdated(Markers last) {
    return isIde && !last.areCurrent();
  }

  /**
   * Replaces what was shown before, and answers what is shown now.
   *
   * @param files that were looked at, of which something may be shown that nobody remembers
   * @param earlier what is remembered: also of files that are gone, or no longer looked at
   */
  // The successor of these methods also logs whatever it shows, in an IDE too.
  @SuppressWarnings("deprecation")
  Markers show(
      File baseDirectory, Collection<String> files, List<Diagnostic> findings, Markers earlier) {
    if (!isIde) {
      return earlier.outdated();
    }
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

  /** Says that a file was written or removed. */
  void refresh(Path file) {
    context.refresh(file.toFile());
  }

  private static String message(Diagnostic finding) {
    String hint = finding.hint().isEmpty() ? "" : " (" + finding.hint() + ")";
    return finding.message() + " [" + finding.rule().id() + "]" + hint;
  }
}
