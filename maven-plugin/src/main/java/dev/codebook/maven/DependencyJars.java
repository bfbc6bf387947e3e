package dev.codebook.maven;

import dev.codebook.catalog.read.CatalogueFile;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
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
final class DependencyJars {

  private final ProjectDependenciesResolver resolver;
  private final MavenSession session;
  private final MavenProject project;
  private final List<Artifact> artifacts = new ArrayList<>();
  private final List<String> unresolved = new ArrayList<>();
  private boolean resolved;

  DependencyJars(ProjectDependenciesResolver resolver, MavenSession session, MavenProject project) {
    this.resolver = resolver;
    this.session = session;
    this.project = project;
  }

  /** Where the resource is, in the order of the dependencies. */
  List<NamedCatalogues.Place> find(String resource) throws IOException {
    resolve();
    var places = new ArrayList<NamedCatalogues.Place>();
    for (Artifact artifact : artifacts) {
      File file = artifact.getFile();
      if (file.isDirectory() && new File(file, resource).isFile()) {
        // A module of this build that has no jar yet.
        var catalogue = CatalogueFile.of(resource, new File(file, resource).toPath());
        places.add(new NamedCatalogues.Place(catalogue, artifact.getArtifactId()));
      } else if (file.isFile() && file.getName().endsWith(".jar") && holds(file, resource)) {
        var catalogue = new CatalogueFile(resource, () -> read(file, resource));
        places.add(new NamedCatalogues.Place(catalogue, file.getName()));
      }
    }
    return places;
  }

  /** An addition to a hint that names the dependencies that could not be looked at. */
  String unresolved() {
    return unresolved.isEmpty()
        ? ""
        : " (not looked into, since it could not be resolved: "
            + String.join(", ", unresolved)
            + ")";
  }

  private static boolean holds(File jar, String resource) throws IOException {
    try (var open = new JarFile(jar)) {
      return open.getEntry(resource) != null;
    } catch (IOException e) {
      throw new IOException("the dependency " + jar + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static byte[] read(File jar, String resource) throws IOException {
    try (var open = new JarFile(jar);
        var bytes = open.getInputStream(open.getEntry(resource))) {
      return bytes.readAllBytes();
    }
  }

  private void resolve() {
    if (!resolved) {
      resolved = true;
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
  }

  private static String name(Dependency dependency) {
    return dependency.getArtifact().getGroupId() + ":" + dependency.getArtifact().getArtifactId();
  }
}
