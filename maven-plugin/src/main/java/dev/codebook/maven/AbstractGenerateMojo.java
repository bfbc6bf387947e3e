package dev.codebook.maven;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.generator.emit.Dialect;
import dev.codebook.generator.emit.GeneratedFile;
import dev.codebook.generator.emit.SourceWriter;
import dev.codebook.generator.plan.Plan;
import dev.codebook.maven.state.ExecutionState;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/** What {@code generate} and {@code generate-test} share: everything but two folders. */
abstract class AbstractGenerateMojo extends AbstractCodebookMojo {

  private static final String CLAIMS = "dev.codebook.claims";

  private final IdeMarkers markers;

  /**
   * Whether to do nothing at all. What an earlier build generated then stays, but is not compiled.
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
   * The annotation that tells tools that a type is generated: {@code none}; {@code javax}, that of
   * the JDK, which a module needs {@code java.compiler} for, and which takes a {@code release} of 9
   * at least; or the qualified name of another, which has no elements or defaults for them.
   * Example: <code>lombok.Generated</code>.
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
    List<InputFile> own = ownInputs();
    DependencyJars jars = dependencyJars();
    var snapshot = new Snapshot(configuration(), own, projectFiles(), pluginJars(), jars);
    OwnFiles ownFiles = ownFiles();
    Optional<ExecutionState> last = ownFiles.last();
    if (last.isPresent()
        && snapshot.isThatOf(last.get(), ownFiles.remembered())
        && claim(last.get().outputNames())) {
      last.get().warnings().forEach(getLog()::warn);
      addSourceRoot(outputDirectory().getPath());
      getLog().info(last.get().made() + ": " + last.get().outputs().size() + " up to date");
    } else {
      generate(snapshot, jars, ownFiles);
    }
  }

  private void generate(Snapshot snapshot, DependencyJars jars, OwnFiles ownFiles)
      throws IOException, MojoFailureException {
    var findings = new ArrayList<Diagnostic>();
    Request request = request(snapshot.watched(), jars, List.of(), findings);
    Dialect dialect = dialect(new DialectReader(pom(), execution().getGoal(), findings));
    Plan plan = request.plan();
    findings.addAll(plan.findings());
    var output = new OutputDirectory(outputDirectory().toPath(), ownFiles, projectFiles());
    if (findings.stream().noneMatch(Diagnostic::isError)) {
      findings.addAll(output.foreignFiles(plan));
      findings.addAll(output.takenFiles(plan, executionName(), claims()));
    }
    markers.show(project().getBasedir(), markedFiles(request.inputs()), findings);
    if (findings.stream().anyMatch(Diagnostic::isError)) {
      // Without the mistakes, markers have to go even if all is as it was before them.
      ownFiles.invalidate();
    }
    var warnings = new ArrayList<>(new Report("nothing was generated").report(findings));
    List<GeneratedFile> generated = SourceWriter.write(plan, dialect);
    encodingWarning(generated).ifPresent(warnings::add);
    warnings.forEach(getLog()::warn);
    OutputDirectory.Changes changes = output.sync(generated);
    changes.all().forEach(markers::refresh);
    if (!plan.types().isEmpty()) {
      addSourceRoot(outputDirectory().getPath());
    }
    String made = Summary.made(plan, projectFiles().display(catalogueDirectory().toPath()));
    tell(plan, changes, made);
    ownFiles.finish(snapshot.state(changes.outputs(), warnings, made), output::isWithin);
  }

  private Dialect dialect(DialectReader reader) {
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

  private void tell(Plan plan, OutputDirectory.Changes changes, String made) {
    String summary = made + ": " + Summary.changed(changes);
    // Without a catalogue there is nothing to say, unless there was one, or should be one.
    boolean astonishing =
        plan.types().isEmpty() && (!changes.removed().isEmpty() || catalogueDirectory().isFile());
    if (astonishing) {
      getLog().warn(summary);
    } else {
      getLog().info(summary);
    }
  }

  @Override
  final String configuration() {
    return super.configuration()
        + "\n"
        + projectFiles().display(outputDirectory().toPath())
        + "\n"
        + sourceEncoding
        + "\n"
        + String.join("\n", release, generated, indent, nullMarked, jackson, persistence)
        + "\n"
        + header;
  }

  /** Whether no other execution has made one of these files in this build. */
  private boolean claim(List<String> names) {
    for (String name : names) {
      String owner = claims().putIfAbsent(projectFiles().resolve(name), executionName());
      if (owner != null && !owner.equals(executionName())) {
        return false;
      }
    }
    return true;
  }

  private static List<String> markedFiles(Inputs inputs) {
    var names = new ArrayList<>(List.of("pom.xml"));
    names.addAll(inputs.files());
    return names;
  }

  private String executionName() {
    return execution().getGoal() + ":" + execution().getExecutionId();
  }

  private OwnFiles ownFiles() {
    var configured = new ArrayList<String>();
    for (PluginExecution other : execution().getPlugin().getExecutions()) {
      other.getGoals().forEach(goal -> configured.add(goal + ":" + other.getId()));
    }
    return new OwnFiles(Path.of(project().getBuild().getDirectory()), executionName(), configured);
  }

  /** Who has generated which file: Maven keeps the plugin's context for the build of the module. */
  @SuppressWarnings("unchecked")
  private Map<Path, String> claims() {
    return (Map<Path, String>)
        getPluginContext().computeIfAbsent(CLAIMS, key -> new HashMap<Path, String>());
  }

  /**
   * What javac would read differently is told; most names and texts are ASCII, and need no warning.
   */
  private Optional<String> encodingWarning(List<GeneratedFile> generated) {
    if (sourceEncoding == null || sourceEncoding.equalsIgnoreCase("UTF-8")) {
      return Optional.empty();
    }
    return generated.stream()
        .filter(file -> !StandardCharsets.US_ASCII.newEncoder().canEncode(file.text()))
        .findFirst()
        .map(
            file ->
                file.path()
                    + " is UTF-8 and has characters beyond ASCII, but the project's sources are"
                    + " compiled as "
                    + sourceEncoding
                    + ": texts will come out wrong; set project.build.sourceEncoding to UTF-8");
  }
}
