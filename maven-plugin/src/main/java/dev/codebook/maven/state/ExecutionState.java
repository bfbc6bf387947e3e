package dev.codebook.maven.state;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What one execution did last.
 *
 * @param isComplete whether it came to its end; if not, the outputs are all that it may have made
 * @param usesDependencies whether it looked into dependencies of the project, which are then among
 *     the inputs
 * @param configuration all that decides the output besides the inputs
 * @param inputs in the order in which they are found
 * @param outputs in their order
 * @param warnings what it warned of, each a text of its own
 * @param made what it made of what, for the log
 */
public record ExecutionState(
    boolean isComplete,
    boolean usesDependencies,
    String configuration,
    List<FileStamp> inputs,
    List<FileStamp> outputs,
    List<String> warnings,
    String made) {

  public ExecutionState {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    warnings = List.copyOf(warnings);
  }

  /** Before anything is written: all that this run or earlier ones may have made. */
  public static ExecutionState begun(List<String> outputs) {
    var stamps = new ArrayList<FileStamp>();
    for (String output : outputs) {
      stamps.add(new FileStamp(output, 0, 0, FileStamp.NO_DIGEST));
    }
    return new ExecutionState(false, false, "", List.of(), stamps, List.of(), "");
  }

  /** The names of the outputs. */
  public List<String> outputNames() {
    var names = new ArrayList<String>();
    for (FileStamp output : outputs) {
      names.add(output.name());
    }
    return names;
  }

  /**
   * Whether a run would now find the same inputs and make what is there already.
   *
   * @param configuration all that decides the output besides the inputs
   * @param found the names of the inputs that are there now
   * @param resolve finds the file of a name
   * @param remembered when this state was written, in the clock of the file system
   */
  public boolean isStill(
      String configuration, List<String> found, Function<String, Path> resolve, FileTime remembered)
      throws IOException {
    if (!isComplete || !configuration.equals(this.configuration) || found.size() != inputs.size()) {
      return false;
    }
    for (int i = 0; i < found.size(); i++) {
      if (!found.get(i).equals(inputs.get(i).name())) {
        return false;
      }
    }
    return areStill(inputs, resolve, remembered) && areStill(outputs, resolve, remembered);
  }

  private static boolean areStill(
      List<FileStamp> stamps, Function<String, Path> resolve, FileTime remembered)
      throws IOException {
    for (FileStamp stamp : stamps) {
      if (!stamp.isOf(resolve.apply(stamp.name()), remembered)) {
        return false;
      }
    }
    return true;
  }
}
