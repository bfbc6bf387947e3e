package dev.codebook.maven;

import dev.codebook.maven.state.Difference;
import dev.codebook.maven.state.ExecutionState;
import dev.codebook.maven.state.Output;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/** What {@code generate} and {@code generate-test} share: everything but two folders. */
abstract class AbstractGenerateMojo extends AbstractCodebookMojo {

  private final IdeMarkers markers;

  /**
   * Whether to do nothing at all. What an earlier build generated then stays, but is not compiled.
   */
  @Parameter(property = "codebook.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project.build.sourceEncoding}", readonly = true)
  private @Nullable String sourceEncoding;

  AbstractGenerateMojo(IdeMarkers markers, ProjectDependenciesResolver dependencies) {
    super(dependencies);
    this.markers = markers;
  }

  abstract File outputDirectory();

  abstract void addSourceRoot(String path);

  @Override
  final void run() throws IOException, MojoFailureException {
    if (skip) {
      getLog().info("Codebook is skipped");
    } else {
      generate();
    }
  }

  private void generate() throws IOException, MojoFailureException {
    DependencyJars jars = dependencyJars();
    var snapshot = new Snapshot(configuration(), ownFiles(), projectFiles(), pluginJars(), jars);
    OwnFiles ownFiles = executionFiles();
    ExecutionState last = ownFiles.last();
    Difference difference = difference(snapshot, ownFiles, last);
    if (difference.isNone()) {
      warn(last);
      addSourceRoot(outputDirectory().getPath());
      getLog().info(made(last) + ": " + last.outputs().size() + " up to date");
    } else {
      Generation generation = generation(snapshot, ownFiles);
      Generation.Result result =
          difference.isWhole()
              ? generation.whole(reading(catalogues(), jars))
              : part(generation, difference, last, jars);
      tell(result);
    }
  }

  private Difference difference(Snapshot snapshot, OwnFiles ownFiles, ExecutionState last)
      throws IOException {
    if (!last.isComplete() || last.outputs().isEmpty()) {
      return Difference.WHOLE;
    }
    Difference difference = snapshot.since(last, ownFiles.remembered());
    var kept = new ArrayList<String>();
    for (Output output : last.outputs()) {
      if (difference.keeps(output.input())) {
        kept.add(output.name());
      }
    }
    return claims().all(kept) ? difference : Difference.WHOLE;
  }

  private Generation generation(Snapshot snapshot, OwnFiles ownFiles) {
    var output = new OutputDirectory(outputDirectory().toPath(), ownFiles, projectFiles());
    return new Generation(
        snapshot, ownFiles, output, claims(), markers, project().getBasedir(), sourceEncoding);
  }

  private Generation.Result part(
      Generation generation, Difference difference, ExecutionState last, DependencyJars jars)
      throws IOException, MojoFailureException {
    Optional<Generation.Result> part = generation.part(reading(List.of(), jars), difference, last);
    return part.isPresent() ? part.get() : generation.whole(reading(catalogues(), jars));
  }

  private Generation.Reading reading(List<@Nullable String> catalogueNames, DependencyJars jars) {
    return (files, findings) -> request(files, catalogueNames, jars, List.of(), findings);
  }

  private void tell(Generation.Result result) {
    ExecutionState state = result.state();
    warn(state);
    String summary = made(state) + ": " + Summary.changed(result.changes());
    boolean nothing = state.outputs().isEmpty();
    if (!nothing) {
      addSourceRoot(outputDirectory().getPath());
    }
    // Without a catalogue there is nothing to say, unless there was one, or should be one.
    boolean astonishing =
        nothing && (!result.changes().removed().isEmpty() || catalogueDirectory().isFile());
    if (astonishing) {
      getLog().warn(summary);
    } else {
      getLog().info(summary);
    }
  }

  private void warn(ExecutionState state) {
    for (String warning : state.warnings()) {
      getLog().warn(warning);
    }
  }

  private String made(ExecutionState state) {
    return Summary.made(state.outputs(), projectFiles().display(catalogueDirectory().toPath()));
  }

  @Override
  final String configuration() {
    return super.configuration()
        + "\n"
        + projectFiles().display(outputDirectory().toPath())
        + "\n"
        + sourceEncoding;
  }

  private String executionName() {
    return execution().getGoal() + ":" + execution().getExecutionId();
  }

  private OwnFiles executionFiles() {
    var configured = new ArrayList<String>();
    for (PluginExecution other : execution().getPlugin().getExecutions()) {
      for (String goal : other.getGoals()) {
        configured.add(goal + ":" + other.getId());
      }
    }
    return new OwnFiles(Path.of(project().getBuild().getDirectory()), executionName(), configured);
  }

  private Claims claims() {
    return new Claims(getPluginContext(), executionName());
  }
}
