package dev.codebook.maven;

import dev.codebook.catalog.diagnostics.Counted;
import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.generator.agreement.Agreement;
import dev.codebook.generator.plan.Plan;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;

/**
 * Shows that the compiled enum, constants and aliases agree with their catalogue, and so with each
 * other: loads the classes, asks them for every constant and its code, and fails with a line for
 * each difference.
 *
 * <p>It finds what no compiler does: a class that is left of an earlier catalogue, or an alias
 * whose value javac has copied from constants that have changed since. Name it beside {@code
 * generate} in one execution, so that both have the same configuration. What is generated for tests
 * is verified by an execution of its own, with the {@code catalogueDirectory} and the {@code
 * classesDirectory} of tests, in the phase {@code process-test-classes}.
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class VerifyMojo extends AbstractCodebookMojo {

  /** The folder with the project's own catalogues. Example: <code>src/main/codes</code>. */
  @Parameter(
      property = "codebook.catalogueDirectory",
      defaultValue = "${project.basedir}/src/main/codebook")
  private File catalogueDirectory;

  /** The folder with the compiled classes. Example: <code>target/test-classes</code>. */
  @Parameter(
      property = "codebook.classesDirectory",
      defaultValue = "${project.build.outputDirectory}")
  private File classesDirectory;

  /** Whether to do nothing at all. */
  @Parameter(property = "codebook.skip", defaultValue = "false")
  private boolean skip;

  @Inject
  VerifyMojo(ProjectDependenciesResolver dependencies) {
    super(dependencies);
  }

  @Override
  File catalogueDirectory() {
    return catalogueDirectory;
  }

  @Override
  void run() throws IOException, MojoFailureException {
    if (skip) {
      getLog().info("Codebook is skipped");
    } else {
      verify();
    }
  }

  private void verify() throws IOException, MojoFailureException {
    var findings = new ArrayList<Diagnostic>();
    Request request = request(ownInputs(), catalogues(), dependencyJars(), List.of(), findings);
    Plan plan = request.plan();
    findings.addAll(plan.findings());
    new Report("nothing was verified").report(findings).forEach(getLog()::warn);
    Agreement agreement = agreement(plan);
    new Report("the classes are not what the catalogues say").report(agreement.findings());
    getLog().info(summary(agreement));
  }

  /** With the JDK alone: generated constants need no more. */
  private Agreement agreement(Plan plan) throws IOException {
    URL[] folder = {classesDirectory.toURI().toURL()};
    try (var classes = new URLClassLoader(folder, ClassLoader.getPlatformClassLoader())) {
      return Agreement.of(plan, classes);
    }
  }

  private String summary(Agreement agreement) {
    return agreement.types() == 0
        ? "No catalogues in "
            + projectFiles().display(catalogueDirectory.toPath())
            + ": nothing to verify"
        : Counted.of(agreement.constants(), "constant", "constants")
            + " of "
            + Counted.of(agreement.types(), "type", "types")
            + " verified";
  }
}
