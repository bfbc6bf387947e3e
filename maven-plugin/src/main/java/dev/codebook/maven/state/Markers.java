package dev.codebook.maven.state;

import java.util.List;

/**
 * What an IDE shows of an execution.
 *
 * @param areCurrent whether that is what the last run that came to its end has found; a build
 *     without an IDE shows nothing, and leaves what is shown
 * @param files at which it shows something
 */
public record Markers(boolean areCurrent, List<String> files) {

  /** Nothing is shown, as far as is known. */
  public static final Markers NONE = new Markers(false, List.of());

  public Markers {
    files = List.copyOf(files);
  }

  /** The same after a run that has shown nothing. */
  public Markers outdated() {
    return new Markers(false, files);
  }
}
