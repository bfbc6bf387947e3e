package dev.codebook.maven.input;

import dev.codebook.maven.state.FileStamp;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;

/**
 * The files that a project depends on, resolved when they are first looked at: asking Maven to
 * resolve them for the goal would cost every build, and most name no catalogue of a dependency.
 */
public final class DependencyJars implements Jars {

  private final ProjectDependenciesResolver resolver;
  private final MavenSession session;
  private final MavenProject project;
  private final List<Artifact> artifacts = new ArrayList<>();
  private final List<String> unresolved = new ArrayList<>();
  private final List<FileStamp> stamps = new ArrayList<>();
  private boolean resolved;

  public DependencyJars(
      ProjectDependenciesResolver resolver, MavenSession session, MavenProject project) {
    this.resolver = resolver;
    this.session = session;
    this.project = project;
  }

  @Override
  public List<Place> find(String resource) throws IOException {
    var places = new ArrayList<Place>();
    for (JarContents jar : contents()) {
      places.addAll(jar.find(resource).toList());
    }
    return places;
  }

  /** Whether they have been looked into. */
  public boolean isResolved() {
    return resolved;
  }

  @Override
  public List<JarContents> contents() throws IOException {
    if (!resolved) {
      resolved = true;
      resolve();
      for (Path file : files()) {
        stamps.add(FileStamp.of(file.toString(), file));
      }
    }
    var jars = new ArrayList<JarContents>();
    for (Artifact artifact : artifacts) {
      File file = artifact.getFile();
      if (file.isDirectory()) {
        // A module of this build that has no jar yet.
        jars.add(new JarContents(file, artifact.getArtifactId()));
      } else if (file.isFile() && JarContents.isJar(file)) {
        jars.add(new JarContents(file, file.getName()));
      }
    }
    return jars;
  }

  /** Of a module without a jar, its classes do not matter: they change with each build. */
  @Override
  public List<Path> files() throws IOException {
    var files = new ArrayList<Path>();
    for (JarContents jar : contents()) {
      files.addAll(jar.inputFiles());
    }
    return files;
  }

  /** The files as they were before anything was read in them: they may be replaced meanwhile. */
  public List<FileStamp> stamps() {
    return stamps;
  }

  /** An addition to a hint that names the dependencies that could not be looked at. */
  public String unresolved() {
    return unresolved.isEmpty()
        ? ""
        : " (not looked into, since it could not be resolved: "
            + String.join(", ", unresolved)
            + ")";
  }

  private void resolve() {
    var request = new DefaultDependencyResolutionRequest(project, session.getRepositorySession());
    DependencyResolutionResult result;
    try {
      result = resolver.resolve(request);
    } catch (DependencyResolutionException e) {
      // A module that is not built yet, say: what we look for may be in one of the others.
      result = e.getResult();
      result.getUnresolvedDependencies().forEach(dependency -> unresolved.add(name(dependency)));
      result.getCollectionErrors().forEach(error -> unresolved.add(error.getMessage()));
    }
    for (Dependency dependency : result.getResolvedDependencies()) {
      artifacts.add(dependency.getArtifact());
    }
  }

  private static String name(Dependency dependency) {
    return dependency.getArtifact().getGroupId() + ":" + dependency.getArtifact().getArtifactId();
  }
}
