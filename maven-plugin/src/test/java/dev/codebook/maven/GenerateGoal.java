package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;
import org.eclipse.aether.RepositorySystemSession;
import org.jspecify.annotations.Nullable;

/** The goal that generates, as one project has it in its pom; each run is of a new Mojo. */
final class GenerateGoal {

  private final Path project;
  private final Map<String, Object> parameters = new HashMap<>();
  private String version = "test";
  private Log log = new SystemStreamLog();
  private Object dependencies = nobody(ProjectDependenciesResolver.class);
  private String execution = "default";
  private Collection<String> executions = List.of(execution);
  private final Map<String, String> phases = new HashMap<>();

  GenerateGoal(Path project) {
    this.project = project;
    set("catalogueDirectory", project.resolve("src/main/codebook").toFile());
    set("outputDirectory", project.resolve("target/generated").toFile());
    set("excludes", List.of());
    set("skip", false);
    set("release", "8");
    set("generated", "none");
    set("indent", "2");
    set("nullMarked", "false");
    set("jackson", "false");
    set("persistence", "jakarta");
  }

  /** Gives a parameter another value from the next run on. */
  void set(String parameter, Object value) {
    parameters.put(parameter, value);
  }

  /** Makes it the goal of another version of the plugin from the next run on. */
  void setVersion(String version) {
    this.version = version;
  }

  /**
   * Makes it the goal of one of several executions from the next run on.
   *
   * @param all the ids that the pom has
   */
  void setExecution(String id, Collection<String> all) {
    execution = id;
    executions = all;
  }

  /** Gives an execution of the pom another phase from the next run on. */
  void setPhase(String id, String phase) {
    phases.put(id, phase);
  }

  /** Makes it speak to somebody else from the next run on. */
  void logTo(Log log) {
    this.log = log;
  }

  /** Lets it ask for the project's dependencies from the next run on: there are none. */
  void letResolve() {
    InvocationHandler none = (proxy, method, arguments) -> List.of();
    Object result = proxy(DependencyResolutionResult.class, none);
    dependencies = proxy(ProjectDependenciesResolver.class, (proxy, method, arguments) -> result);
  }

  /**
   * Runs it.
   *
   * @param m2e the version that m2e says it has
   * @param legacyContext which Maven's context hands everything on to: that of m2e in Eclipse
   */
  void run(@Nullable String m2e, org.sonatype.plexus.build.incremental.BuildContext legacyContext)
      throws Exception {
    run(m2e, legacyContext, new HashMap<>());
  }

  /**
   * Runs it.
   *
   * @param pluginContext which all executions of a build have in common
   */
  void run(
      @Nullable String m2e,
      org.sonatype.plexus.build.incremental.BuildContext legacyContext,
      Map<Object, Object> pluginContext)
      throws Exception {
    PlexusContainer container =
        container(
            Map.of(
                BuildContext.class,
                new DefaultBuildContext(legacyContext),
                org.sonatype.plexus.build.incremental.BuildContext.class,
                legacyContext));
    var request = new DefaultMavenExecutionRequest();
    if (m2e != null) {
      request.getUserProperties().setProperty("m2e.version", m2e);
    }
    var mojo = new GenerateMojo(container, (ProjectDependenciesResolver) dependencies);
    inject(mojo, "session", session(container, request));
    inject(mojo, "project", mavenProject());
    inject(mojo, "execution", execution());
    for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
      inject(mojo, parameter.getKey(), parameter.getValue());
    }
    mojo.setPluginContext(pluginContext);
    mojo.setLog(log);
    mojo.execute();
  }

  @SuppressWarnings("deprecation")
  private static MavenSession session(PlexusContainer container, MavenExecutionRequest request) {
    return new MavenSession(
        container, (RepositorySystemSession) null, request, new DefaultMavenExecutionResult());
  }

  private static PlexusContainer container(Map<Class<?>, Object> components) {
    InvocationHandler lookup =
        (proxy, method, arguments) -> {
          assertThat(method.getName()).isEqualTo("lookup");
          return components.get((Class<?>) arguments[0]);
        };
    return (PlexusContainer) proxy(PlexusContainer.class, lookup);
  }

  private MavenProject mavenProject() {
    var model = new Model();
    var build = new Build();
    build.setDirectory(project.resolve("target").toString());
    build.addPlugin(plugin());
    model.setBuild(build);
    var mavenProject = new MavenProject(model);
    mavenProject.setFile(project.resolve("pom.xml").toFile());
    return mavenProject;
  }

  private Plugin plugin() {
    var plugin = new Plugin();
    plugin.setArtifactId("codebook-maven-plugin");
    for (String id : executions) {
      var configured = new PluginExecution();
      configured.setId(id);
      configured.addGoal("generate");
      configured.setPhase(phases.get(id));
      plugin.addExecution(configured);
    }
    return plugin;
  }

  private MojoExecution execution() throws ReflectiveOperationException {
    var descriptor = new PluginDescriptor();
    descriptor.setVersion(version);
    descriptor.setPlugin(plugin());
    var goal = new MojoDescriptor();
    goal.setGoal("generate");
    goal.setPluginDescriptor(descriptor);
    return new MojoExecution(goal, execution);
  }

  private static void inject(Object mojo, String name, Object value)
      throws ReflectiveOperationException {
    for (Class<?> type = mojo.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          field.set(mojo, value);
          return;
        }
      }
    }
    throw new NoSuchFieldException(name);
  }

  private static Object nobody(Class<?> type) {
    InvocationHandler refusal =
        (proxy, method, arguments) -> {
          throw new AssertionError(method);
        };
    return proxy(type, refusal);
  }

  private static Object proxy(Class<?> type, InvocationHandler behaviour) {
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, behaviour);
  }
}
