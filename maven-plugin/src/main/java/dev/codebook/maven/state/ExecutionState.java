package dev.codebook.maven.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one execution did last.
 *
 * @param isComplete whether it came to its end; if not, the outputs are all that it may have made
 * @param isDivisible whether each catalogue's outputs come of its own file, of naming profiles and
 *     of the rest of this state, so that one can be made again without the others
 * @param usesDependencies whether it looked into dependencies of the project, which are then among
 *     the jars
 * @param configuration all that decides the output besides files
 * @param inputs the project's own files, sorted by name
 * @param jars in the order in which they are found
 * @param outputs in their order
 * @param warnings what it warned of, each a text of its own
 * @param markers what an IDE shows of it, or of a run before it that did not come to its end
 */
public record ExecutionState(
    boolean isComplete,
    boolean isDivisible,
    boolean usesDependencies,
    String configuration,
    List<FileStamp> inputs,
    List<FileStamp> jars,
    List<Output> outputs,
    List<String> warnings,
    Markers markers) {

  /** Of an execution of which nothing is known. */
  public static final ExecutionState NOTHING = begun(List.of(), Markers.NONE);

  public ExecutionState {
    inputs = List.copyOf(inputs);
    jars = List.copyOf(jars);
    outputs = List.copyOf(outputs);
    warnings = List.copyOf(warnings);
  }

  /**
   * Before anything is written: all that this run or earlier ones may have made, and what is shown.
   */
  public static ExecutionState begun(List<String> outputs, Markers markers) {
    var begun = new ArrayList<Output>();
    for (String output : outputs) {
      begun.add(Output.begun(output));
    }
    return new ExecutionState(
        false, false, false, "", List.of(), List.of(), begun, List.of(), markers.outdated());
  }

  /** The names of the outputs. */
  public List<String> outputNames() {
    var names = new ArrayList<String>();
    for (Output output : outputs) {
      names.add(output.name());
    }
    return names;
  }

  /** Whether it has left nothing that a later run might have to take away. */
  public boolean isEmpty() {
    return outputs.isEmpty() && markers.files().isEmpty();
  }

  /** The outputs that are still right. */
  public List<Output> kept(Difference difference) {
    if (difference.isNone()) {
      return outputs;
    }
    var kept = new ArrayList<Output>();
    for (Output output : outputs) {
      if (difference.keeps(output.input())) {
        kept.add(output);
      }
    }
    return kept;
  }

  /** The inputs that something was made of. */
  public Set<String> catalogueFiles() {
    var files = new HashSet<String>();
    for (Output output : outputs) {
      files.add(output.input());
    }
    return files;
  }

  /**
   * What a run has to look at now.
   *
   * @param configuration all that decides the output besides files
   * @param foundInputs the project's own files that are there now
   * @param foundJars those of the jars
   * @param baseDirectory to which names are relative
   * @param remembered when this state was written, in nanoseconds since 1970 by the clock of the
   *     file system
   */
  public Difference difference(
      String configuration,
      List<FileStamp> foundInputs,
      List<String> foundJars,
      Path baseDirectory,
      long remembered)
      throws IOException {
    if (!isComplete
        || !configuration.equals(this.configuration)
        || !areStill(jars, foundJars, baseDirectory, remembered)) {
      return Difference.WHOLE;
    }
    var known = new HashMap<String, FileStamp>();
    for (FileStamp input : inputs) {
      known.put(input.name(), input);
    }
    Set<String> changed = new HashSet<>();
    for (FileStamp found : foundInputs) {
      FileStamp input = known.remove(found.name());
      if (input == null || !input.isOf(found, baseDirectory, remembered)) {
        changed.add(found.name());
      }
    }
    Set<String> gone = known.keySet();
    addDamaged(changed, gone, baseDirectory, remembered);
    var difference = new Difference(false, changed, gone);
    return difference.isNone() || canBeDivided(difference) ? difference : Difference.WHOLE;
  }

  /** Adds the inputs whose outputs are not what was made of them. */
  private void addDamaged(
      Set<String> changed, Set<String> gone, Path baseDirectory, long remembered)
      throws IOException {
    String folder = "";
    Path path = baseDirectory;
    for (Output output : outputs) {
      if (!output.folder().equals(folder)) {
        folder = output.folder();
        path = baseDirectory.resolve(folder);
      }
      String input = output.input();
      if (!changed.contains(input)
          && !gone.contains(input)
          && !output.file().isStill(path, remembered)) {
        changed.add(input);
      }
    }
  }

  /** A naming profile concerns all catalogues; and what comes from a jar is read with all. */
  private boolean canBeDivided(Difference difference) {
    if (!isDivisible) {
      return false;
    }
    Set<String> catalogueFiles = catalogueFiles();
    Set<String> profiles = new HashSet<>();
    Set<String> ofJars = new HashSet<>(catalogueFiles);
    for (FileStamp input : inputs) {
      ofJars.remove(input.name());
      if (!catalogueFiles.contains(input.name())) {
        profiles.add(input.name());
      }
    }
    for (String name : difference.changed()) {
      if (profiles.contains(name) || ofJars.contains(name)) {
        return false;
      }
    }
    for (String name : difference.gone()) {
      if (profiles.contains(name)) {
        return false;
      }
    }
    return true;
  }

  private static boolean areStill(
      List<FileStamp> stamps, List<String> found, Path baseDirectory, long remembered)
      throws IOException {
    if (found.size() != stamps.size()) {
      return false;
    }
    for (int i = 0; i < found.size(); i++) {
      FileStamp stamp = stamps.get(i);
      if (!found.get(i).equals(stamp.name()) || !stamp.isStill(baseDirectory, remembered)) {
        return false;
      }
    }
    return true;
  }
}
