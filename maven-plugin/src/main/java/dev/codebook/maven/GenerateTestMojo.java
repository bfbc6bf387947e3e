package dev.codebook.maven;

import dev.codebook.maven.state.ExecutionState;
import java.io.File;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.codehaus.plexus.PlexusContainer;

/**
 * Generates Java sources from catalogues of codes, and adds them to the test sources.
 *
 * <p>The same as {@code generate}, for catalogues that only tests need: they lie in {@code
 * src/test/codebook}.
 */
@Mojo(
    name = "generate-test",
    defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
    threadSafe = true)
public final class GenerateTestMojo extends AbstractGenerateMojo {

  /**
   * The folder with the catalogues of the project's tests. It may be missing. Example: <code>
   * src/test/codes</code>.
   */
  @Parameter(
      property = "codebook.catalogueDirectory",
      defaultValue = "${project.basedir}/src/test/codebook")
  private File catalogueDirectory;

  /**
   * The folder that generated sources are written to; it becomes a test source root. Files in it
   * that this goal has not written are left alone.
   */
  @Parameter(
      property = "codebook.outputDirectory",
      defaultValue = "${project.build.directory}/generated-test-sources/codebook")
  private File outputDirectory;

  @Inject
  GenerateTestMojo(PlexusContainer container, ProjectDependenciesResolver dependencies) {
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

  @Override
  void addSourceRoot(String path) {
    project().addTestCompileSourceRoot(path);
  }

  @Override
  OtherSources otherSources() {
    return new OtherSources(project().getCompileSourceRoots(), "main sources");
  }

  @Override
  void warn(ExecutionState state) {
    super.warn(state);
    Optional<String> copy = claims().firstAlsoOf("generate", state.outputs());
    if (copy.isPresent()) {
      getLog()
          .warn(
              copy.get()
                  + " is generated for the main sources too, and tests see this copy;"
                  + " if that is not meant, set <catalogues> and <catalogueDirectory>"
                  + " in the execution of one goal alone");
    }
  }
}
