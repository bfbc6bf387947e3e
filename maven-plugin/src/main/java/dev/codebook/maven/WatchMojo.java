package dev.codebook.maven;

import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.maven.files.FileFailure;
import dev.codebook.maven.pom.ConfiguredPlugin;
import dev.codebook.maven.state.ExecutionState;
import dev.codebook.maven.watch.Deafness;
import dev.codebook.maven.watch.FolderWatch;
import dev.codebook.maven.watch.News;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.codehaus.plexus.PlexusContainer;

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

  private static final String GENERATE = "generate";

  /** What Maven calls an execution that has no {@code <id>} in the pom. */
  private static final String DEFAULT = "default";

  private final News news = new News();

  /** Whether there is nothing wrong, and that has been said. */
  private boolean isWell;

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
  WatchMojo(PlexusContainer container, ProjectDependenciesResolver dependencies) {
    super(container, dependencies);
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

  @Override
  String goal() {
    return GENERATE;
  }

  @Override
  String executionId() {
    String id = execution().getExecutionId();
    return id.equals(ConfiguredPlugin.NO_EXECUTION) ? DEFAULT : id;
  }

  @Override
  void perform() throws IOException, MojoFailureException {
    if (isOneOfSeveral()) {
      throw new MojoFailureException(
          "codebook:watch would never come to the second module of this build; name one with -pl");
    }
    checkExecution();
    checkConfiguration();
    watch();
  }

  /** Of an execution that builds do not run, the next one would make something else. */
  private void checkExecution() throws MojoFailureException {
    List<String> known = generating();
    String wanted = executionId();
    boolean isUnconfigured =
        known.isEmpty() && execution().getExecutionId().equals(ConfiguredPlugin.NO_EXECUTION);
    if (!known.contains(wanted) && !isUnconfigured) {
      String others =
          known.isEmpty()
              ? ""
              : "; write codebook:watch@" + String.join(" or codebook:watch@", known);
      throw new MojoFailureException(
          "builds run no execution " + Quote.of(wanted) + " of the goal generate" + others);
    }
  }

  /** Asked for without an execution, the goal is configured as the plugin is. */
  private void checkConfiguration() throws MojoFailureException {
    if (!execution().getExecutionId().equals(ConfiguredPlugin.NO_EXECUTION)) {
      return;
    }
    for (PluginExecution configured : configuredPlugin().activeExecutions()) {
      if (configured.getId().equals(DEFAULT)
          && configured.getGoals().contains(GENERATE)
          && configuredPlugin().hasOwnConfiguration(configured)) {
        throw new MojoFailureException(
            "the execution \"default\" of the goal generate has a configuration of its own; write"
                + " codebook:watch@default");
      }
    }
  }

  /** The executions of the goal {@code generate} that builds run. */
  private List<String> generating() {
    var ids = new ArrayList<String>();
    for (PluginExecution configured : configuredPlugin().activeExecutions()) {
      if (configured.getGoals().contains(GENERATE)) {
        ids.add(configured.getId());
      }
    }
    return ids;
  }

  private void watch() throws IOException {
    String folder = projectFiles().display(catalogueDirectory.toPath());
    var deafness = new Deafness(projectFiles());
    try (var watch = new FolderWatch(catalogueDirectory.toPath(), projectFiles().baseDirectory())) {
      getLog().info("Watching " + folder + "; Ctrl-C ends it");
      while (true) {
        // Before the files are read: what changes from now on is noticed after them.
        for (String warning : deafness.news(watch.lookAround())) {
          getLog().warn(warning);
        }
        updateOrTell();
        watch.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void updateOrTell() {
    try {
      news.lookAt(foundFiles());
      Optional<ExecutionState> unchanged = update();
      if (unchanged.isPresent() && !isWell && news.isNews(summary(unchanged.get()))) {
        tell(unchanged.get());
      }
      isWell = true;
    } catch (MojoFailureException e) {
      tell(String.valueOf(e.getMessage()));
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      // A file that was just being replaced, say: there will be another event.
      tell(FileFailure.message(e, projectFiles()));
    }
  }

  @Override
  void tell(Generation.Result result) {
    boolean isNews = news.isNews(summary(result));
    if (isNews || !result.changes().areNone()) {
      super.tell(result);
    }
  }

  private void tell(String mistakes) {
    isWell = false;
    if (news.isNews(mistakes)) {
      getLog().error(mistakes);
    }
  }
}
