package dev.codebook.maven;

import dev.codebook.catalog.diagnostics.Diagnostic;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
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

  /** Replaces what was shown of these files before. */
  // The successor of these methods also logs whatever it shows, in an IDE too.
  @SuppressWarnings("deprecation")
  void show(File baseDirectory, List<String> files, List<Diagnostic> findings) {
    if (isIde) {
      files.forEach(file -> context.removeMessages(new File(baseDirectory, file)));
      for (Diagnostic finding : findings) {
        context.addMessage(
            new File(baseDirectory, finding.position().file()),
            finding.position().line(),
            finding.position().column(),
            message(finding),
            finding.isError() ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING,
            null);
      }
    }
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
