package dev.codebook.maven;

import dev.codebook.catalog.read.InputFile;
import dev.codebook.maven.state.ExecutionState;
import dev.codebook.maven.state.FileStamp;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All that decides what a run makes, as it is when the run begins: what is configured, the
 * project's files, and the jars of the plugin; and those of the project, where they are looked
 * into.
 */
final class Snapshot {

  private final String configuration;
  private final List<InputFile> own;
  private final ProjectFiles files;
  private final PluginJars plugin;
  private final DependencyJars dependencies;
  private final Map<String, FileStamp> read = new ConcurrentHashMap<>();

  /**
   * @param own the project's own files
   */
  Snapshot(
      String configuration,
      List<InputFile> own,
      ProjectFiles files,
      PluginJars plugin,
      DependencyJars dependencies) {
    this.configuration = configuration;
    this.own = own;
    this.files = files;
    this.plugin = plugin;
    this.dependencies = dependencies;
  }

  /** Whether the last run saw the same, and what it made is still there. */
  boolean isThatOf(ExecutionState last, FileTime remembered) {
    try {
      var found = new ArrayList<String>();
      own.forEach(file -> found.add(file.name()));
      for (Path jar : jars(last.usesDependencies())) {
        found.add(jar.toString());
      }
      return last.isStill(configuration, found, files::resolve, remembered);
    } catch (IOException e) {
      // A file that cannot be looked at: a whole run will say what is wrong with it.
      return false;
    }
  }

  /** The project's own files, each of which is remembered as it is read. */
  List<InputFile> watched() {
    var watched = new ArrayList<InputFile>();
    for (InputFile file : own) {
      watched.add(new InputFile(file.name(), () -> read(file)));
    }
    return watched;
  }

  private byte[] read(InputFile file) throws IOException {
    FileStamp before = FileStamp.of(file.name(), files.resolve(file.name()));
    byte[] content = file.content().read();
    read.put(file.name(), before.with(content));
    return content;
  }

  /** What a run remembers that began so, and has come to its end. */
  ExecutionState state(List<FileStamp> outputs, List<String> warnings, String made)
      throws IOException {
    var inputs = new ArrayList<FileStamp>();
    for (InputFile file : own) {
      inputs.add(read.get(file.name()));
    }
    boolean usesDependencies = dependencies.isResolved();
    for (Path jar : jars(usesDependencies)) {
      inputs.add(FileStamp.of(jar.toString(), jar));
    }
    return new ExecutionState(
        true, usesDependencies, configuration, inputs, outputs, warnings, made);
  }

  private List<Path> jars(boolean withDependencies) throws IOException {
    var jars = new ArrayList<>(plugin.files());
    if (withDependencies) {
      jars.addAll(dependencies.files());
    }
    return jars;
  }
}
