package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;
import org.eclipse.aether.RepositorySystemSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the goal as an IDE does: again and again, and with somebody to tell what changed. */
class IdeBuildTest {

  private static final String PRESSURE =
      "catalogue: Pressure\npackage: units\nentries:\n  - {name: Pascal, code: 1}\n";

  private static final String WRONG_PRESSURE = PRESSURE.replace("code: 1", "cod: 1");
  private static final String CONFUSABLE_PRESSURE = PRESSURE.replace("}", ", aliases: [PASCal]}");
  private static final String LENGTH =
      "catalogue: Length\npackage: units\nentries:\n  - {name: Metre, code: 1}\n";
  private static final String WRONG_LENGTH = "catalogue: Length\npackage: units\nentries: []\n";

  @TempDir private Path project;
  private final List<String> refreshed = new ArrayList<>();
  private final Map<String, List<String>> markers = new TreeMap<>();
  private Path pressure;
  private String catalogueDirectory = "src/main/codebook";
  private List<String> excludes = List.of();

  @BeforeEach
  void createProject() throws IOException {
    Files.createDirectories(project.resolve("src/main/codebook"));
    Files.writeString(project.resolve("pom.xml"), "<project/>\n");
    pressure = write("pressure", PRESSURE);
    write("length", LENGTH);
  }

  @Test
  void refreshesWhatItWroteAndNothingElse() throws Exception {
    build();
    assertThat(refreshed)
        .containsExactlyInAnyOrder(
            "Pressure.java",
            "PressureAliases.java",
            "PressureConstants.java",
            "Length.java",
            "LengthAliases.java",
            "LengthConstants.java");

    write("pressure", PRESSURE.replace("code: 1", "code: 2"));
    build();
    assertThat(refreshed)
        .containsExactlyInAnyOrder(
            "Pressure.java", "PressureAliases.java", "PressureConstants.java");

    Files.delete(pressure);
    build();
    assertThat(refreshed)
        .containsExactlyInAnyOrder(
            "Pressure.java", "PressureAliases.java", "PressureConstants.java");
  }

  /** What is written would start the next build, and that another. */
  @Test
  void writesNothingWhereNothingChanged() throws Exception {
    build();
    Map<Path, FileTime> before = times();

    build();

    assertThat(refreshed).isEmpty();
    assertThat(times()).isEqualTo(before);
  }

  @Test
  void showsMistakesUntilTheyAreMended() throws Exception {
    build();
    write("pressure", WRONG_PRESSURE);
    Map<Path, FileTime> before = sources();

    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);
    assertThat(markers).containsOnlyKeys("pressure.yaml");
    assertThat(markers.get("pressure.yaml"))
        .hasSize(2)
        .anySatisfy(marker -> assertThat(marker).startsWith("4:20 ").contains("[key-unknown]"))
        .anySatisfy(marker -> assertThat(marker).startsWith("4:6 ").contains("[key-missing]"));
    assertThat(sources()).isEqualTo(before);

    write("pressure", PRESSURE);
    build();
    assertThat(markers).isEmpty();
    assertThat(refreshed).isEmpty();
  }

  @Test
  void keepsMarkersOfWarningsAsLongAsTheyHold() throws Exception {
    write("pressure", CONFUSABLE_PRESSURE);
    build();
    assertThat(markers).containsOnlyKeys("pressure.yaml");
    List<String> shown = List.copyOf(markers.get("pressure.yaml"));
    assertThat(shown).isNotEmpty().allSatisfy(marker -> assertThat(marker).contains("confusable"));

    build();
    assertThat(markers.get("pressure.yaml")).isEqualTo(shown);

    write("pressure", PRESSURE);
    build();
    assertThat(markers).isEmpty();
  }

  @Test
  void takesAwayTheMarkersOfAMendedCatalogueWhileAnotherIsWrong() throws Exception {
    build();
    write("pressure", WRONG_PRESSURE);
    write("length", WRONG_LENGTH);
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);
    assertThat(markers).containsOnlyKeys("length.yaml", "pressure.yaml");

    write("length", LENGTH);
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);

    assertThat(markers).containsOnlyKeys("pressure.yaml");
  }

  @Test
  void takesAwayTheMarkersOfACatalogueThatIsGone() throws Exception {
    build();
    write("pressure", WRONG_PRESSURE);
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);
    assertThat(markers).containsOnlyKeys("pressure.yaml");

    Files.delete(pressure);
    build();

    assertThat(markers).isEmpty();
  }

  @Test
  void takesAwayTheMarkersOfACatalogueThatIsGoneWhileAnotherIsWrong() throws Exception {
    write("pressure", WRONG_PRESSURE);
    write("length", WRONG_LENGTH);
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);
    assertThat(markers).containsOnlyKeys("length.yaml", "pressure.yaml");

    Files.delete(pressure);
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);

    assertThat(markers).containsOnlyKeys("length.yaml");
  }

  @Test
  void takesAwayTheMarkersOfTheOnlyCatalogueWhenItIsGone() throws Exception {
    Files.delete(project.resolve("src/main/codebook/length.yaml"));
    write("pressure", WRONG_PRESSURE);
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);
    Files.delete(pressure);
    build();
    assertThat(markers).isEmpty();

    Map<Path, FileTime> before = times();
    build();
    assertThat(times()).isEqualTo(before);
  }

  @Test
  void takesAwayTheMarkersOfAProfileThatIsGone() throws Exception {
    Path profile = write("house", "profile: house\nextend: java\n");
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);
    assertThat(markers).containsOnlyKeys("house.yaml");

    Files.delete(profile);
    build();

    assertThat(markers).isEmpty();
  }

  @Test
  void takesAwayTheMarkersOfAWarningWhenItsCatalogueIsGone() throws Exception {
    write("pressure", CONFUSABLE_PRESSURE);
    build();
    assertThat(markers).containsOnlyKeys("pressure.yaml");

    Files.delete(pressure);
    build();

    assertThat(markers).isEmpty();
  }

  @Test
  void takesAwayTheMarkersOfACatalogueThatIsExcluded() throws Exception {
    build();
    write("pressure", WRONG_PRESSURE);
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);

    excludes = List.of("pressure.yaml");
    build();

    assertThat(markers).isEmpty();
  }

  @Test
  void takesAwayTheMarkersOfAFolderThatIsNoLongerTheOneOfCatalogues() throws Exception {
    write("pressure", WRONG_PRESSURE);
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);

    catalogueDirectory = "src/main/codes";
    build();

    assertThat(markers).isEmpty();
  }

  /** What is written would start the next build, and that another. */
  @Test
  void writesNothingWhereAMistakeStands() throws Exception {
    write("pressure", WRONG_PRESSURE);
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);
    Map<Path, FileTime> before = times();

    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);

    assertThat(times()).isEqualTo(before);
  }

  /** A build that an IDE has no part in leaves its markers as they are. */
  @Test
  void takesAwayTheMarkersOfWhatWasMendedInAPlainBuild() throws Exception {
    build();
    write("pressure", WRONG_PRESSURE);
    assertThatThrownBy(this::build).isInstanceOf(MojoFailureException.class);
    assertThatThrownBy(this::buildWithoutIde).isInstanceOf(MojoFailureException.class);
    Files.delete(pressure);
    buildWithoutIde();
    assertThat(markers).containsOnlyKeys("pressure.yaml");

    build();

    assertThat(markers).isEmpty();
  }

  @Test
  void showsTheWarningsOfAPlainBuild() throws Exception {
    write("pressure", CONFUSABLE_PRESSURE);
    buildWithoutIde();
    assertThat(markers).isEmpty();

    build();

    assertThat(markers).containsOnlyKeys("pressure.yaml");
    assertThat(refreshed).isEmpty();
  }

  /** Nobody is to be told anything: it does no more than a plain build would. */
  @Test
  void plainBuildDoesNotMindThatAnIdeWasTold() throws Exception {
    write("pressure", CONFUSABLE_PRESSURE);
    build();
    Map<Path, FileTime> before = times();

    buildWithoutIde();

    assertThat(times()).isEqualTo(before);
  }

  /** Somebody has set m2e's property for a build of the command line. */
  @Test
  void tellsNobodyWhereTheContextIsThatOfMaven() throws Exception {
    write("pressure", CONFUSABLE_PRESSURE);
    var mavens =
        new org.sonatype.plexus.build.incremental.DefaultBuildContext() {
          @Override
          public void refresh(File file) {
            refreshed.add(name(file));
          }

          @Override
          public void removeMessages(File file) {
            throw new AssertionError(file);
          }
        };

    build("2.7.0", mavens);

    assertThat(refreshed).isEmpty();
    assertThat(sources()).isNotEmpty();
  }

  /** For such a property Maven does not activate the profile that brings the API in. */
  @Test
  void tellsNobodyWhereThePropertyIsEmpty() throws Exception {
    build("", recording());

    assertThat(refreshed).isEmpty();
    assertThat(sources()).isNotEmpty();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(project.resolve("src/main/codebook/" + name + ".yaml"), text);
  }

  private void build() throws Exception {
    refreshed.clear();
    build("2.7.0", recording());
  }

  private void buildWithoutIde() throws Exception {
    build(null, recording());
  }

  /**
   * Builds as Maven does, with a new Mojo each time.
   *
   * @param m2e the version that m2e says it has
   * @param legacyContext which Maven's context hands everything on to: that of m2e in Eclipse
   */
  private void build(
      @Nullable String m2e, org.sonatype.plexus.build.incremental.BuildContext legacyContext)
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
    var mojo =
        new GenerateMojo(
            container, (ProjectDependenciesResolver) nobody(ProjectDependenciesResolver.class));
    set(mojo, "session", session(container, request));
    set(mojo, "project", mavenProject());
    set(mojo, "execution", execution());
    set(mojo, "catalogueDirectory", project.resolve(catalogueDirectory).toFile());
    set(mojo, "excludes", excludes);
    set(mojo, "outputDirectory", project.resolve("target/generated").toFile());
    set(mojo, "release", "8");
    set(mojo, "generated", "none");
    set(mojo, "indent", "2");
    set(mojo, "nullMarked", "false");
    set(mojo, "jackson", "false");
    set(mojo, "persistence", "jakarta");
    mojo.setPluginContext(new HashMap<>());
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
    return (PlexusContainer)
        Proxy.newProxyInstance(
            PlexusContainer.class.getClassLoader(), new Class<?>[] {PlexusContainer.class}, lookup);
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

  private static Plugin plugin() {
    var plugin = new Plugin();
    plugin.setArtifactId("codebook-maven-plugin");
    var configured = new PluginExecution();
    configured.addGoal("generate");
    plugin.addExecution(configured);
    return plugin;
  }

  private static MojoExecution execution() throws ReflectiveOperationException {
    var descriptor = new PluginDescriptor();
    descriptor.setVersion("test");
    descriptor.setPlugin(plugin());
    var goal = new MojoDescriptor();
    goal.setGoal("generate");
    goal.setPluginDescriptor(descriptor);
    return new MojoExecution(goal, "default");
  }

  private static void set(Object mojo, String name, Object value)
      throws ReflectiveOperationException {
    for (Class<?> type = mojo.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          field.set(mojo, value);
        }
      }
    }
  }

  /** A context that remembers what an IDE would show. */
  private org.sonatype.plexus.build.incremental.BuildContext recording() {
    InvocationHandler recorder =
        (proxy, method, arguments) -> {
          switch (method.getName()) {
            case "refresh" -> refreshed.add(name(arguments[0]));
            case "removeMessages" -> markers.remove(name(arguments[0]));
            case "addMessage" ->
                markers
                    .computeIfAbsent(name(arguments[0]), file -> new ArrayList<>())
                    .add(arguments[1] + ":" + arguments[2] + " " + arguments[3]);
            default -> throw new AssertionError(method);
          }
          return null;
        };
    var type = org.sonatype.plexus.build.incremental.BuildContext.class;
    return type.cast(
        Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, recorder));
  }

  private static String name(Object file) {
    return Path.of(file.toString()).getFileName().toString();
  }

  private static Object nobody(Class<?> type) {
    InvocationHandler refusal =
        (proxy, method, arguments) -> {
          throw new AssertionError(method);
        };
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, refusal);
  }

  private Map<Path, FileTime> times() throws IOException {
    return times("");
  }

  private Map<Path, FileTime> sources() throws IOException {
    return times("target/generated");
  }

  private Map<Path, FileTime> times(String folder) throws IOException {
    var times = new TreeMap<Path, FileTime>();
    try (Stream<Path> files = Files.walk(project.resolve(folder))) {
      for (Path file : files.toList()) {
        times.put(file, Files.getLastModifiedTime(file));
      }
    }
    return times;
  }
}
