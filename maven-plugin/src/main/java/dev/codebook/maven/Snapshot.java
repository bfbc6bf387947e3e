package dev.codebook.maven;

import dev.codebook.catalog.read.InputFile;
import dev.codebook.maven.files.FoundFile;
import dev.codebook.maven.files.ProjectFiles;
import dev.codebook.maven.input.DependencyJars;
import dev.codebook.maven.input.PluginJars;
import dev.codebook.maven.state.Difference;
import dev.codebook.maven.state.ExecutionState;
import dev.codebook.maven.state.FileStamp;
import dev.codebook.maven.state.Markers;
import dev.codebook.maven.state.Output;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All that decides what a run makes: what is configured, the project's files, and the jars of the
 * plugin; and those of the project, where they are looked into. Each is remembered as it is before
 * it is read.
 */
final class Snapshot {

  private final String configuration;
  private final List<FoundFile> own;
  private final ProjectFiles files;
  private final PluginJars plugin;
  private final DependencyJars dependencies;
  private final Map<String, FileStamp> stamps = new ConcurrentHashMap<>();
  private final List<FileStamp> pluginStamps = new ArrayList<>();

  /**
   * @param own the project's own files, in any order
   */
  Snapshot(
      String configuration,
      List<FoundFile> own,
      ProjectFiles files,
      PluginJars plugin,
      DependencyJars dependencies) {
    this.configuration = configuration;
    this.own = new ArrayList<>(own);
    this.files = files;
    this.plugin = plugin;
    this.dependencies = dependencies;
  }

  /** What is not as the last run saw it, and left it. */
  Difference since(ExecutionState last, long remembered) {
    try {
      var found = new ArrayList<FileStamp>();
      for (FoundFile file : own) {
        found.add(file.stamp());
      }
      var jars = new ArrayList<String>();
      for (Path jar : jars(last.usesDependencies())) {
        jars.add(jar.toString());
      }
      return last.difference(configuration, found, jars, files.baseDirectory(), remembered);
    } catch (IOException e) {
      // A file that cannot be looked at: a whole run will say what is wrong with it.
      return Difference.WHOLE;
    }
  }

  /**
   * The project's own files, sorted by name, each of which is remembered as it was before it is
   * read; the jars of the plugin, which are read later, are remembered as they are now.
   */
  List<InputFile> inputs() throws IOException {
    Collections.sort(own);
    pluginStamps.clear();
    for (Path jar : plugin.files()) {
      pluginStamps.add(FileStamp.of(jar.toString(), jar));
    }
    var watched = new ArrayList<InputFile>();
    for (FoundFile file : own) {
      watched.add(new InputFile(file.name(), () -> read(file.file())));
    }
    return watched;
  }

  /** Those that have changed, and those of which nothing was made: all of them may be profiles. */
  List<InputFile> inputs(Difference difference, ExecutionState last) throws IOException {
    Set<String> catalogueFiles = last.catalogueFiles();
    List<InputFile> inputs = inputs();
    inputs.removeIf(file -> difference.keeps(file.name()) && catalogueFiles.contains(file.name()));
    return inputs;
  }

  private byte[] read(InputFile file) throws IOException {
    FileStamp before = FileStamp.of(file.name(), files.resolve(file.name()));
    byte[] content = file.content().read();
    stamps.put(file.name(), before.with(content));
    return content;
  }

  /**
   * What a run remembers that began so, has read its inputs, and has come to its end.
   *
   * @param last what has been said of files that this run has not read
   * @param markers what an IDE shows now
   */
  ExecutionState state(
      ExecutionState last,
      boolean isDivisible,
      List<Output> outputs,
      List<String> warnings,
      Markers markers) {
    var known = new HashMap<String, FileStamp>();
    for (FileStamp input : last.inputs()) {
      known.put(input.name(), input);
    }
    known.putAll(stamps);
    var inputs = new ArrayList<FileStamp>();
    for (FoundFile file : own) {
      inputs.add(known.get(file.name()));
    }
    // Also if the last run used them: then they have been compared with what it saw.
    boolean usesDependencies = dependencies.isResolved();
    var jars = new ArrayList<>(pluginStamps);
    if (usesDependencies) {
      jars.addAll(dependencies.stamps());
    }
    return new ExecutionState(
        true,
        isDivisible,
        usesDependencies,
        configuration,
        inputs,
        jars,
        inOrder(outputs),
        warnings,
        markers);
  }

  /**
   * In the order in which a whole run makes them: by the project's files, then what else there is.
   */
  private List<Output> inOrder(List<Output> outputs) {
    Map<String, List<Output>> byInput = new HashMap<>();
    for (Output file : outputs) {
      byInput.computeIfAbsent(file.input(), input -> new ArrayList<>()).add(file);
    }
    var ordered = new ArrayList<Output>();
    for (FoundFile input : own) {
      List<Output> files = byInput.remove(input.name());
      if (files != null) {
        ordered.addAll(files);
      }
    }
    for (Output file : outputs) {
      if (byInput.containsKey(file.input())) {
        ordered.add(file);
      }
    }
    return ordered;
  }

  private List<Path> jars(boolean withDependencies) throws IOException {
    var jars = new ArrayList<>(plugin.files());
    if (withDependencies) {
      jars.addAll(dependencies.files());
    }
    return jars;
  }
}
