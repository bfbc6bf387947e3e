package dev.codebook.maven;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.read.CatalogueFile;
import dev.codebook.catalog.read.CatalogueLoader;
import dev.codebook.catalog.read.Loaded;
import dev.codebook.generator.emit.GeneratedFile;
import dev.codebook.generator.emit.SourceWriter;
import dev.codebook.generator.plan.Plan;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/**
 * What {@code generate} and {@code generate-test} share: everything but two folders. Public because
 * Maven calls the setter.
 */
public abstract class AbstractGenerateMojo extends AbstractMojo {

  private static final List<String> ALL_YAML = List.of("**/*.yaml", "**/*.yml");
  private static final String CLAIMS = "dev.codebook.claims";

  private final IdeMarkers markers;
  private final ProjectDependenciesResolver dependencies;

  /**
   * Catalogues to use besides the project's own files, by name: bundled ones such as {@code smtp},
   * and those that the plugin's dependencies or the project's have at {@code
   * META-INF/codebook/NAME.yaml}. Example: <code>
   * &lt;catalogues&gt;&lt;catalogue&gt;smtp&lt;/catalogue&gt;&lt;/catalogues&gt;</code>.
   */
  @Parameter private List<@Nullable String> catalogues = new ArrayList<>();

  /**
   * The package of everything generated, whatever the catalogues say; a target's own package goes
   * before it. By default each catalogue's own. Example: {@code com.example.mail}.
   */
  @Parameter(name = "package")
  private @Nullable String packageName;

  /**
   * What is generated of each catalogue; by default an {@code enum}, {@code constants} and {@code
   * aliases}. Each target has a {@code kind}, and may have a {@code typeName} (in which {@code
   * {name}} stands for the catalogue's name), a {@code package}, a naming {@code profile}, and for
   * aliases {@code of}, the kind of target they stand for. Example: {@code
   * <targets><target><kind>enum</kind></target></targets>}.
   */
  @Parameter private List<TargetParameter> targets = new ArrayList<>();

  /**
   * Which files of the folder are catalogues, by Ant patterns; {@code **}{@code /*.yaml} and {@code
   * .yml} by default.
   */
  @Parameter private List<@Nullable String> includes = new ArrayList<>();

  /** Which of the included files are not catalogues after all, by Ant patterns; none by default. */
  @Parameter private List<@Nullable String> excludes = new ArrayList<>();

  /**
   * Whether to do nothing at all. What an earlier build generated then stays, but is not compiled.
   */
  @Parameter(property = "codebook.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Parameter(defaultValue = "${project.build.sourceEncoding}", readonly = true)
  private @Nullable String sourceEncoding;

  AbstractGenerateMojo(IdeMarkers markers, ProjectDependenciesResolver dependencies) {
    this.markers = markers;
    this.dependencies = dependencies;
  }

  /** Maven's way to the parameter whose name no field can have. */
  public final void setPackage(String packageName) {
    this.packageName = packageName;
  }

  abstract File catalogueDirectory();

  abstract File outputDirectory();

  abstract void addSourceRoot(String path);

  final MavenProject project() {
    return project;
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Codebook is skipped");
      return;
    }
    try {
      generate();
    } catch (IOException e) {
      throw new MojoExecutionException("Codebook could not generate: " + reason(e), e);
    } catch (InvalidPathException e) {
      throw new MojoExecutionException(
          "The platform's charset has no such file name: " + e.getInput() + "; set a UTF-8 locale",
          e);
    }
  }

  private static String reason(IOException e) {
    if (e instanceof FileSystemException file && file.getReason() == null) {
      return file.getFile() + ": " + file.getClass().getSimpleName();
    }
    return String.valueOf(e.getMessage());
  }

  private void generate() throws IOException, MojoFailureException {
    var files = new ProjectFiles(project.getBasedir().toPath());
    var findings = new ArrayList<Diagnostic>();
    var pom = PomText.of(project.getFile(), files, execution.getExecutionId());
    var configuration = Configuration.read(targets, packageName, pom, findings);
    List<CatalogueFile> catalogueFiles =
        files.catalogues(
            catalogueDirectory().toPath(),
            patterns(includes, ALL_YAML),
            patterns(excludes, List.of()));
    catalogueFiles.addAll(namedCatalogues(pom, findings).find(catalogues));
    Plan plan = plan(catalogueFiles, configuration, findings);
    var output = new OutputDirectory(outputDirectory().toPath(), ownFiles(), files);
    if (findings.stream().noneMatch(Diagnostic::isError)) {
      findings.addAll(output.foreignFiles(plan));
      findings.addAll(output.takenFiles(plan, executionName(), claims()));
    }
    markers.show(project.getBasedir(), markedFiles(catalogueFiles), findings);
    new Report(getLog()).report(findings);
    List<GeneratedFile> generated = SourceWriter.write(plan);
    warnOfEncoding(generated);
    OutputDirectory.Changes changes = output.sync(generated);
    changes.all().forEach(markers::refresh);
    if (!plan.types().isEmpty()) {
      addSourceRoot(outputDirectory().getPath());
    }
    String summary = Summary.of(plan, changes, files.display(catalogueDirectory().toPath()));
    // Without a catalogue there is nothing to say, unless there was one, or should be one.
    boolean astonishing =
        plan.types().isEmpty() && (!changes.removed().isEmpty() || catalogueDirectory().isFile());
    if (astonishing) {
      getLog().warn(summary);
    } else {
      getLog().info(summary);
    }
  }

  private List<String> markedFiles(List<CatalogueFile> catalogueFiles) {
    var names = new ArrayList<>(List.of("pom.xml"));
    catalogueFiles.forEach(file -> names.add(file.name()));
    return names;
  }

  /** An empty element comes as null, and stands for nothing. */
  private static List<String> patterns(List<@Nullable String> given, List<String> otherwise) {
    List<String> patterns = given.stream().flatMap(Stream::ofNullable).toList();
    return patterns.isEmpty() ? otherwise : patterns;
  }

  private NamedCatalogues namedCatalogues(PomText pom, List<Diagnostic> findings) {
    return new NamedCatalogues(new DependencyJars(dependencies, session, project), pom, findings);
  }

  private static Plan plan(
      List<CatalogueFile> files, Configuration configuration, List<Diagnostic> findings) {
    List<Loaded> loaded = files.stream().map(CatalogueLoader::load).toList();
    loaded.forEach(file -> findings.addAll(file.findings()));
    Plan plan =
        Plan.of(
            loaded.stream().flatMap(file -> file.catalogue().stream()).toList(),
            configuration.targets(),
            configuration.packageName());
    findings.addAll(plan.findings());
    return plan;
  }

  private String executionName() {
    return execution.getGoal() + ":" + execution.getExecutionId();
  }

  private OwnFiles ownFiles() {
    var configured = new ArrayList<String>();
    for (PluginExecution other : execution.getPlugin().getExecutions()) {
      other.getGoals().forEach(goal -> configured.add(goal + ":" + other.getId()));
    }
    return new OwnFiles(Path.of(project.getBuild().getDirectory()), executionName(), configured);
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
  private void warnOfEncoding(List<GeneratedFile> generated) {
    if (sourceEncoding != null && !sourceEncoding.equalsIgnoreCase("UTF-8")) {
      generated.stream()
          .filter(file -> !StandardCharsets.US_ASCII.newEncoder().canEncode(file.text()))
          .findFirst()
          .ifPresent(
              file ->
                  getLog()
                      .warn(
                          file.path()
                              + " is UTF-8 and has characters beyond ASCII, but the project's"
                              + " sources are compiled as "
                              + sourceEncoding
                              + ": texts will come out wrong; set project.build.sourceEncoding"
                              + " to UTF-8"));
    }
  }
}
