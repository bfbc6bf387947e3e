package dev.codebook.maven;

import java.io.File;
import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;

/**
 * Generates as {@code generate} does, and again whenever a catalogue or a naming profile is saved,
 * until it is stopped (Ctrl-C); for work beside an IDE or a running build of a front end.
 *
 * <p>It does what the execution {@code default} of {@code generate} does, or with {@code
 * codebook:watch@ID} what the execution {@code ID} does, so that the next build finds everything up
 * to date. Mistakes are shown, and the last good output stays. A change of the pom needs a restart.
 */
@Mojo(name = "watch")
public final class WatchMojo extends AbstractGenerateMojo {

  /**
   * The folder with the project's own catalogues. It may be missing when the goal begins. Example:
   * <code>src/main/codes</code>.
   */
  @Parameter(
      property = "codebook.catalogueDirectory",
      defaultValue = "${project.basedir}/src/main/codebook")
  private File catalogueDirectory;

  /** The folder that generated sources are written to, that of the goal {@code generate}. */
  @Parameter(
      property = "codebook.outputDirectory",
      defaultValue = "${project.build.directory}/generated-sources/codebook")
  private File outputDirectory;

  @Inject
  WatchMojo(IdeMarkers markers, ProjectDependenciesResolver dependencies) {
    super(markers, dependencies);
  }

  @Override
  File catalogueDirectory() {
    return catalogueDirectory;
  }

  @Override
  File outputDirectory() {
    return outputDirectory;
  }

  /** Nothing is compiled here. */
  @Override
  void addSourceRoot(String path) {}

  /** That of the goal {@code generate}. */
  @Override
  String executionName() {
    String id = execution().getExecutionId();
    return "generate:" + (id.equals("default-cli") ? "default" : id);
  }

  @Override
  void perform() throws IOException {
    String folder = projectFiles().display(catalogueDirectory.toPath());
    try (var watch = new FolderWatch(catalogueDirectory.toPath())) {
      getLog().info("Watching " + folder + "; Ctrl-C ends it");
      while (true) {
        // Before the files are read: what changes from now on is noticed after them.
        watch.lookAround();
        updateOrTell();
        watch.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void updateOrTell() {
    try {
      update();
    } catch (MojoFailureException e) {
      getLog().error(e.getMessage());
    } catch (IOException e) {
      // A file that was just being replaced, say: there will be another event.
      getLog().error("Codebook could not do its work: " + reason(e));
    }
  }
}
