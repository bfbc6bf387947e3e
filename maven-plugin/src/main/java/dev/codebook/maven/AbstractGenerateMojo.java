package dev.codebook.maven;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.generator.emit.Dialect;
import dev.codebook.generator.plan.Plan;
import dev.codebook.maven.ide.IdeMarkers;
import dev.codebook.maven.input.DependencyJars;
import dev.codebook.maven.output.Claims;
import dev.codebook.maven.output.OutputConflicts;
import dev.codebook.maven.output.OutputDirectory;
import dev.codebook.maven.output.OwnFiles;
import dev.codebook.maven.pom.ConfiguredText;
import dev.codebook.maven.pom.DialectReader;
import dev.codebook.maven.state.Difference;
import dev.codebook.maven.state.ExecutionState;
import dev.codebook.maven.state.Markers;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.codehaus.plexus.PlexusContainer;
import org.jspecify.annotations.Nullable;

/** What {@code generate}, {@code generate-test} and {@code watch} share. */
abstract class AbstractGenerateMojo extends AbstractCodebookMojo {

  private static final String OF_PATTERNS = ", as <includes> and <excludes> have it";

  /** Asked for the IDE's context: its type is none that could be injected where it is missing. */
  private final PlexusContainer container;

  /**
   * Whether to do nothing at all. What an earlier build generated then stays, but is not compiled,
   * unless another execution generates into the same folder.
   */
  @Parameter(property = "codebook.skip", defaultValue = "false")
  private boolean skip;

  /**
   * The lowest release of Java that the generated code has to compile for: any from 8 on. From 9
   * on, {@code @Deprecated} says since when and whether for removal, and lists are those of {@code
   * List.of}. Example: <code>17</code>, or <code>${maven.compiler.release}</code>.
   */
  @Parameter(property = "codebook.release", defaultValue = "8")
  private String release;

  /**
   * The annotation that tells tools that a type is generated: {@code none}, {@code javax}, or the
   * qualified name of one. {@code javax} is that of the JDK: it takes a {@code release} of 9 at
   * least, and a module needs {@code java.compiler} for it. Any other must have no elements, or
   * defaults for them. Example: <code>lombok.Generated</code>.
   */
  @Parameter(property = "codebook.generated", defaultValue = "none")
  private String generated;

  /**
   * Lines of a comment on top of each file, such as those of a licence, below the line that says
   * what the file is generated from. By default none. Example: <code>
   * &lt;header&gt;SPDX-License-Identifier: MIT&lt;/header&gt;</code>.
   */
  @Parameter private @Nullable String header;

  /** What members are indented by: 1 to 8 blanks, or {@code tab}. Example: <code>4</code>. */
  @Parameter(property = "codebook.indent", defaultValue = "2")
  private String indent;

  /**
   * Whether each type has the {@code @NullMarked} of JSpecify, and {@code @Nullable} what may be
   * null: {@code true} or {@code false}. The project then needs {@code org.jspecify:jspecify}.
   */
  @Parameter(property = "codebook.nullMarked", defaultValue = "false")
  private String nullMarked;

  /**
   * Whether Jackson, 2 or 3, writes the code of an enum's constant and reads a constant by its
   * code: {@code true} or {@code false}. The project then needs {@code
   * com.fasterxml.jackson.core:jackson-annotations}, which both have.
   */
  @Parameter(property = "codebook.jackson", defaultValue = "false")
  private String jackson;

  /**
   * The API that a target of kind {@code jpa-converter} implements: {@code jakarta} for {@code
   * jakarta.persistence}, {@code javax} for {@code javax.persistence}.
   */
  @Parameter(property = "codebook.persistence", defaultValue = "jakarta")
  private String persistence;

  @Parameter(defaultValue = "${project.build.sourceEncoding}", readonly = true)
  private @Nullable String sourceEncoding;

  AbstractGenerateMojo(PlexusContainer container, ProjectDependenciesResolver dependencies) {
    super(dependencies);
    this.container = container;
  }

  abstract File outputDirectory();

  abstract void addSourceRoot(String path);

  /** What is compiled apart from what the goal generates. */
  OtherSources otherSources() {
    return new OtherSources(project().getTestCompileSourceRoots(), "tests");
  }

  @Override
  final void run() throws IOException, MojoFailureException {
    if (skip) {
      takeMarkersAway();
      getLog().info("Codebook is skipped");
    } else {
      perform();
    }
  }

  /** An IDE would show for good what nobody looks after any more. */
  private void takeMarkersAway() throws IOException {
    IdeMarkers markers = markers();
    if (markers.areSeen()) {
      OwnFiles ownFiles = executionFiles();
      Markers earlier = ownFiles.markers();
      if (!earlier.files().isEmpty()) {
        ownFiles.invalidate(markers.show(List.of(), List.of(), earlier));
      }
    }
  }

  /** Does what the goal is for, unless it is skipped. */
  void perform() throws IOException, MojoFailureException {
    Optional<ExecutionState> unchanged = update();
    if (unchanged.isPresent()) {
      tell(unchanged.get());
    }
  }

  /** Makes what has changed since the last run; if nothing has, answers what there is. */
  final Optional<ExecutionState> update() throws IOException, MojoFailureException {
    DependencyJars jars = dependencyJars();
    var snapshot = new Snapshot(configuration(), foundFiles(), projectFiles(), pluginJars(), jars);
    OwnFiles ownFiles = executionFiles();
    long remembered = ownFiles.remembered();
    ExecutionState last = ownFiles.last();
    IdeMarkers markers = markers();
    Difference difference = difference(snapshot, ownFiles, last, remembered, markers);
    if (difference.isNone()) {
      addSourceRoot(outputDirectory().getPath());
      return Optional.of(last);
    }
    Generation generation = generation(snapshot, ownFiles, markers);
    Generation.Result result =
        difference.isWhole()
            ? generation.whole(reading(catalogues(), jars))
            : part(generation, difference, last, jars);
    tell(result);
    return Optional.empty();
  }

  private IdeMarkers markers() {
    return IdeMarkers.of(session(), container, project().getBasedir(), getLog());
  }

  private Difference difference(
      Snapshot snapshot,
      OwnFiles ownFiles,
      ExecutionState last,
      long remembered,
      IdeMarkers markers)
      throws IOException {
    if (!last.isComplete()
        || last.outputs().isEmpty()
        || markers.areOutdated(last.markers())
        || sharedRoot().isPresent()) {
      return Difference.WHOLE;
    }
    Difference difference = snapshot.since(last, remembered);
    boolean free = !ownFiles.isConfigured() || claims().claimAll(last.kept(difference));
    return free ? difference : Difference.WHOLE;
  }

  private Generation generation(Snapshot snapshot, OwnFiles ownFiles, IdeMarkers markers) {
    var output = new OutputDirectory(outputDirectory().toPath(), ownFiles, projectFiles());
    var conflicts = new OutputConflicts(output, ownFiles, claims());
    return new Generation(snapshot, ownFiles, output, conflicts, markers, sourceEncoding());
  }

  private Generation.Result part(
      Generation generation, Difference difference, ExecutionState last, DependencyJars jars)
      throws IOException, MojoFailureException {
    Optional<Generation.Result> part = generation.part(reading(List.of(), jars), difference, last);
    return part.isPresent() ? part.get() : generation.whole(reading(catalogues(), jars));
  }

  private Generation.Reading reading(List<@Nullable String> catalogueNames, DependencyJars jars) {
    return files -> {
      var findings = new ArrayList<Diagnostic>();
      Request request = request(files, catalogueNames, jars, List.of(), findings);
      Dialect dialect = dialect(findings);
      Plan plan = request.plan();
      findings.addAll(plan.findings());
      if (!plan.types().isEmpty() && sharedRoot().isPresent()) {
        findings.add(shared(sharedRoot().get()));
      }
      return new Planned(request.inputs(), plan, dialect, findings);
    };
  }

  /** The source root by which what is generated would be compiled a second time. */
  private Optional<Path> sharedRoot() {
    return otherSources().rootAround(outputDirectory().toPath(), projectFiles());
  }

  private Diagnostic shared(Path root) {
    String name = projectFiles().display(root);
    return otherSources().shared(name, pom().ofElement("outputDirectory"), goal());
  }

  private Dialect dialect(List<Diagnostic> findings) {
    var reader = new DialectReader(pom(), goal(), findings);
    int known = reader.release(release);
    return new Dialect(
        known,
        reader.generated(generated, known),
        reader.header(header),
        reader.indent(indent),
        reader.nullMarked(nullMarked),
        reader.jackson(jackson),
        reader.persistence(persistence));
  }

  /** Says what a run has made. */
  void tell(Generation.Result result) {
    ExecutionState state = result.state();
    warn(state);
    String summary = summary(result);
    boolean nothing = state.outputs().isEmpty();
    if (!nothing) {
      addSourceRoot(outputDirectory().getPath());
    }
    // Where there never was a catalogue, there is nothing to be astonished at.
    if (nothing && !result.changes().removed().isEmpty()) {
      getLog().warn(summary);
    } else {
      getLog().info(summary);
    }
  }

  /** Says what there is, where a run had nothing to make. */
  final void tell(ExecutionState unchanged) {
    warn(unchanged);
    getLog().info(summary(unchanged));
  }

  /** What there is, in one line. */
  final String summary(ExecutionState unchanged) {
    return made(unchanged) + ": " + unchanged.outputs().size() + " up to date";
  }

  /** What a run has made, in one line. */
  final String summary(Generation.Result result) {
    return made(result.state()) + ": " + Summary.changed(result.changes());
  }

  /** Says what is doubtful of what there is now, whether this run has made it or not. */
  void warn(ExecutionState state) {
    for (String warning : state.warnings()) {
      getLog().warn(warning);
    }
  }

  private String made(ExecutionState state) {
    String folder = projectFiles().display(catalogueDirectory().toPath());
    return Summary.made(state.outputs(), hasPatterns() ? folder + OF_PATTERNS : folder);
  }

  @Override
  final String configuration() {
    return super.configuration()
        + "\n"
        + projectFiles().display(outputDirectory().toPath())
        + "\n"
        + sourceEncoding()
        + "\n"
        + String.join("\n", release, generated, indent, nullMarked, jackson, persistence)
        + "\n"
        + ConfiguredText.of(header);
  }

  /** In which sources are compiled: without a setting, javac takes them as the platform does. */
  private String sourceEncoding() {
    return sourceEncoding == null || sourceEncoding.isEmpty()
        ? Charset.defaultCharset().name()
        : sourceEncoding;
  }

  /** The goal whose work this is. */
  String goal() {
    return execution().getGoal();
  }

  /** The execution whose work this is. */
  String executionId() {
    return execution().getExecutionId();
  }

  /** The name under which what the execution did is remembered. */
  private String executionName() {
    return goal() + ":" + executionId();
  }

  private OwnFiles executionFiles() {
    var configured = new ArrayList<String>();
    for (PluginExecution other : configuredPlugin().activeExecutions()) {
      for (String goal : other.getGoals()) {
        configured.add(goal + ":" + other.getId());
      }
    }
    return new OwnFiles(
        projectFiles(),
        outputDirectory().toPath(),
        Path.of(project().getBuild().getDirectory()),
        executionName(),
        configured);
  }

  final Claims claims() {
    String prefix = projectFiles().prefix(outputDirectory().toPath());
    return Claims.of(getPluginContext(), goal(), executionName(), prefix);
  }
}
