package dev.codebook.maven;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.DiagnosticRenderer;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.generator.plan.Plan;
import dev.codebook.maven.files.FileFailure;
import dev.codebook.maven.files.FoundFile;
import dev.codebook.maven.files.ProjectFiles;
import dev.codebook.maven.input.DependencyJars;
import dev.codebook.maven.input.Inputs;
import dev.codebook.maven.input.PluginJars;
import dev.codebook.maven.pom.Configuration;
import dev.codebook.maven.pom.ConfiguredPlugin;
import dev.codebook.maven.pom.ConfiguredText;
import dev.codebook.maven.pom.KnownProfiles;
import dev.codebook.maven.pom.PomText;
import dev.codebook.maven.pom.TargetParameter;
import dev.codebook.maven.pom.WantedProfile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Profile;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/** What our goals share: how a pom says where catalogues are and what becomes of them. */
public abstract class AbstractCodebookMojo extends AbstractMojo {

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
   * aliases}. Each target has a {@code <kind>}, and may have a {@code <typeName>}, a {@code
   * <package>}, a naming {@code <profile>} and a {@code <style>}. Aliases may have an {@code <of>}:
   * the kind of target that they stand for. Constants may have a {@code <type>}, such as {@code
   * short}, and in the style {@code system-enum} a {@code <baseType>}. Further kinds, {@code
   * jpa-converter} and {@code spring-converters}, convert the enum. In a target's {@code
   * <typeName>} and {@code <package>}, {@code {name}} stands for the catalogue's name, and {@code
   * {name:python}} for what that naming profile makes of it. Example: {@code
   * <targets><target><kind>enum</kind></target></targets>}.
   */
  @Parameter private List<TargetParameter> targets = new ArrayList<>();

  /**
   * Which files of the folder are catalogues or naming profiles, by Ant patterns; {@code **}{@code
   * /*.yaml} and {@code .yml} by default.
   */
  @Parameter private List<@Nullable String> includes = new ArrayList<>();

  /**
   * Which files of the folder are left out, though {@code includes} has them, by Ant patterns; none
   * by default. What editors and version control leave behind never counts.
   */
  @Parameter private List<@Nullable String> excludes = new ArrayList<>();

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  AbstractCodebookMojo(ProjectDependenciesResolver dependencies) {
    this.dependencies = dependencies;
  }

  /** Maven's way to the parameter whose name no field can have. */
  public final void setPackage(String packageName) {
    this.packageName = packageName;
  }

  abstract File catalogueDirectory();

  /** Does what the goal is for. */
  abstract void run() throws IOException, MojoFailureException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    try {
      warnOfUnknownParameters();
      run();
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      // For -X; as a cause, Maven would add what it says to our message, path and all.
      getLog().debug(e);
      throw new MojoExecutionException(FileFailure.message(e, projectFiles()));
    }
  }

  /** As Maven does from 3.9 on. */
  private void warnOfUnknownParameters() {
    String version = session.getSystemProperties().getProperty("maven.version", "");
    if (version.startsWith("3.6.") || version.startsWith("3.8.")) {
      ConfiguredPlugin plugin = configuredPlugin();
      if (plugin.hasParameters()) {
        for (Diagnostic finding : plugin.unknownParameters(pom())) {
          getLog().warn(DiagnosticRenderer.render(List.of(finding)).stripTrailing());
        }
      }
    }
  }

  final MavenProject project() {
    return project;
  }

  final MavenSession session() {
    return session;
  }

  final MojoExecution execution() {
    return execution;
  }

  /** What the pom has for the plugin. */
  final ConfiguredPlugin configuredPlugin() {
    return new ConfiguredPlugin(project.getPlugin(execution.getPlugin().getKey()), execution);
  }

  /** Whether the build has further modules. */
  final boolean isOneOfSeveral() {
    return session.getProjects().size() > 1;
  }

  final ProjectFiles projectFiles() {
    return new ProjectFiles(project.getBasedir().toPath());
  }

  /** The pom, for findings that point at it. */
  final PomText pom() {
    var profiles = new HashSet<String>();
    for (Profile profile : project.getActiveProfiles()) {
      profiles.add(profile.getId());
    }
    return PomText.of(project.getFile(), projectFiles(), execution.getExecutionId(), profiles);
  }

  /** The project's own files that hold catalogues or naming profiles. */
  final List<FoundFile> foundFiles() throws IOException {
    return projectFiles()
        .inputs(catalogueDirectory().toPath(), patterns(includes), patterns(excludes));
  }

  /** Whether the pom says which files of the folder they are. */
  final boolean hasPatterns() {
    return !includes.isEmpty() || !excludes.isEmpty();
  }

  /** The project's own files, sorted by name, for a goal that reads them all. */
  final List<InputFile> ownInputs() throws IOException {
    return foundFiles().stream().sorted().map(FoundFile::file).toList();
  }

  /** The names of the catalogues that come from elsewhere; an empty element stands as null. */
  final List<@Nullable String> catalogues() {
    return catalogues;
  }

  /** All that decides what is made besides the files, as a text that no other has. */
  String configuration() {
    var parts = new ArrayList<String>();
    parts.add(execution.getMojoDescriptor().getPluginDescriptor().getVersion());
    // Which characters are letters is for the JDK to say.
    parts.add(String.valueOf(System.getProperty("java.runtime.version")));
    parts.add(ConfiguredText.of(packageName));
    parts.add(String.valueOf(catalogues.size()));
    for (String catalogue : catalogues) {
      parts.add(ConfiguredText.of(catalogue));
    }
    for (TargetParameter target : targets) {
      parts.add(target.toString());
    }
    parts.add(projectFiles().display(catalogueDirectory().toPath()));
    return String.join("\n", parts);
  }

  final DependencyJars dependencyJars() {
    return new DependencyJars(dependencies, session, project);
  }

  final PluginJars pluginJars() {
    return new PluginJars(getClass().getClassLoader());
  }

  /**
   * What the pom asks for, and what it is asked of.
   *
   * @param own files of the project
   * @param catalogueNames of catalogues that come from elsewhere
   * @param profiles further profiles that the goal needs, by name
   * @param findings what is wrong is added here
   */
  final Request request(
      List<InputFile> own,
      List<@Nullable String> catalogueNames,
      DependencyJars jars,
      List<String> profiles,
      List<Diagnostic> findings)
      throws IOException {
    PomText pom = pom();
    var wanted = new ArrayList<>(Configuration.wantedProfiles(targets, pom));
    for (String profile : profiles) {
      wanted.add(new WantedProfile(profile, pom::start));
    }
    Inputs inputs =
        new Inputs.Reading(pluginJars(), jars, pom, findings).read(own, catalogueNames, wanted);
    var known = new KnownProfiles(inputs.profiles(), jars.unresolved());
    return new Request(
        inputs, known, Configuration.read(targets, packageName, known, pom, findings));
  }

  /** An empty element comes as null, and stands for nothing. */
  private static List<String> patterns(List<@Nullable String> given) {
    var patterns = new ArrayList<String>();
    for (String pattern : given) {
      if (pattern != null) {
        patterns.add(pattern);
      }
    }
    return patterns;
  }

  /** What a goal works on. */
  record Request(Inputs inputs, KnownProfiles profiles, Configuration configuration) {

    Plan plan() {
      return Plan.of(
          inputs.catalogues(),
          configuration.targets(),
          configuration.packageName(),
          inputs.profiles());
    }
  }
}
