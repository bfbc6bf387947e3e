package dev.codebook.maven.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.codehaus.plexus.PlexusContainer;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.graph.Dependency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DependencyJarsTest {

  @TempDir private Path folder;

  /** As another build does that installs it. */
  @Test
  void remembersAJarAsItWasBeforeItWasReplaced() throws IOException {
    Path jar = Files.writeString(folder.resolve("codes.jar"), "old");
    DependencyJars jars = dependencies(jar);
    jars.contents();

    Files.writeString(jar, "replaced");

    assertThat(jars.stamps())
        .singleElement()
        .satisfies(stamp -> assertThat(stamp.size()).isEqualTo("old".length()));
  }

  private static DependencyJars dependencies(Path jar) {
    var artifact = new DefaultArtifact("com.example", "codes", "jar", "1").setFile(jar.toFile());
    var result =
        (DependencyResolutionResult)
            answering(
                DependencyResolutionResult.class, List.of(new Dependency(artifact, "compile")));
    var resolver =
        (ProjectDependenciesResolver) answering(ProjectDependenciesResolver.class, result);
    return new DependencyJars(resolver, session(), new MavenProject());
  }

  /** Something with one answer to every question. */
  private static Object answering(Class<?> type, Object answer) {
    return Proxy.newProxyInstance(
        type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer);
  }

  @SuppressWarnings("deprecation")
  private static MavenSession session() {
    return new MavenSession(
        (PlexusContainer) answering(PlexusContainer.class, new Object()),
        (RepositorySystemSession) null,
        new DefaultMavenExecutionRequest(),
        new DefaultMavenExecutionResult());
  }
}
