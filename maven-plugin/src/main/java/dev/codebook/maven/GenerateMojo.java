package dev.codebook.maven;

import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.codehaus.plexus.PlexusContainer;

/**
 * Generates Java sources from catalogues of codes, and adds them to the sources that are compiled.
 *
 * <p>Nothing needs to be configured: put a catalogue into {@code src/main/codebook} and bind this
 * goal.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractGenerateMojo {

  /**
   * The folder with the project's own catalogues. It may be missing, for example in a module that
   * has none. Example: <code>src/main/codes</code>.
   */
  @Parameter(
      property = "codebook.catalogueDirectory",
      defaultValue = "${project.basedir}/src/main/codebook")
  private File catalogueDirectory;

  /**
   * The folder that generated sources are written to; it becomes a source root. Files in it that
   * this goal has not written are left alone.
   */
  @Parameter(
      property = "codebook.outputDirectory",
      defaultValue = "${project.build.directory}/generated-sources/codebook")
  private File outputDirectory;

  @Inject
  GenerateMojo(PlexusContainer container, ProjectDependenciesResolver dependencies) {
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
    project().addCompileSourceRoot(path);
  }
}
