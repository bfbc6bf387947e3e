package dev.codebook.maven.output;

import dev.codebook.maven.files.FolderLock;
import dev.codebook.maven.files.ProjectFiles;
import dev.codebook.maven.files.SafeFile;
import dev.codebook.maven.state.ExecutionState;
import dev.codebook.maven.state.FileStamp;
import dev.codebook.maven.state.Markers;
import dev.codebook.maven.state.StateFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What each execution remembers of itself, in a file below the build directory; and so which files
 * are its own.
 *
 * <p>Several executions may share an output directory, and a catalogue may move from one to
 * another; so a file that one gives up is abandoned only if no other has it. An execution that the
 * pom no longer has, or that was asked for on the command line, gives up its files to those that
 * the pom has.
 */
public final class OwnFiles {

  private final ProjectFiles files;
  private final Path outputDirectory;
  private final StateFile own;
  private final boolean isConfigured;
  private final Set<Path> others = new TreeSet<>();

  /**
   * @param outputDirectory of the execution; files elsewhere stay with executions that are gone,
   *     for one that can see to them
   * @param buildDirectory usually {@code target}
   * @param execution a name that no other execution of the module has
   * @param configured the names of the executions that the pom has
   */
  public OwnFiles(
      ProjectFiles files,
      Path outputDirectory,
      Path buildDirectory,
      String execution,
      Collection<String> configured) {
    this.files = files;
    this.outputDirectory = outputDirectory.toAbsolutePath().normalize();
    this.own = new StateFile(file(buildDirectory, execution));
    for (String other : configured) {
      others.add(file(buildDirectory, other));
    }
    this.isConfigured = others.remove(own.path());
  }

  public boolean isConfigured() {
    return isConfigured;
  }

  private static Path file(Path buildDirectory, String execution) {
    return buildDirectory.resolve("codebook").resolve(StateFile.name(execution));
  }

  /**
   * What this execution did last, unless there is something that others have left to it, or a
   * neighbour that a writer of states left when it was cut off: both are for a whole run to remove.
   */
  public ExecutionState last() throws IOException {
    List<Path> there = ProjectFiles.list(folder());
    return hasNeighbour(there) || !orphans(there).isEmpty() ? ExecutionState.NOTHING : own();
  }

  private static boolean hasNeighbour(List<Path> there) {
    for (Path file : there) {
      // By the end first: then most builds need not load the writer.
      if (file.toString().endsWith(SafeFile.END) && SafeFile.isNeighbour(file)) {
        return true;
      }
    }
    return false;
  }

  /** What an IDE shows of this execution, and of those whose files it takes over. */
  public Markers markers() throws IOException {
    Markers own = own().markers();
    var marked = new LinkedHashSet<>(own.files());
    for (ExecutionState orphan : orphans().values()) {
      marked.addAll(orphan.markers().files());
    }
    return new Markers(own.areCurrent(), List.copyOf(marked));
  }

  /** The folder of the states. */
  Path folder() {
    return Objects.requireNonNull(own.path().getParent());
  }

  /**
   * When that was written, in nanoseconds since 1970 by the clock of the file system; to be asked
   * for before it is read, as another build may write it meanwhile. Long ago, if it was not: then
   * no time tells anything.
   */
  public long remembered() throws IOException {
    return FileStamp.of("", own.path()).modified();
  }

  /**
   * What earlier runs have left.
   *
   * @param files that this execution and those that are gone have made
   * @param isIncomplete whether the last run of one of them was cut off, or found mistakes, or is
   *     not known
   * @param markers what an IDE shows of this execution
   */
  record Past(Set<String> files, boolean isIncomplete, Markers markers) {}

  /**
   * Keeps other builds of the same checkout from writing, until it is closed: what one of them
   * wrote meanwhile might be nobody's.
   *
   * @param isAnything whether anything is to be there afterwards
   */
  public Closeable lock(boolean isAnything) throws IOException {
    boolean isWorthIt = isAnything || Files.isDirectory(folder());
    return isWorthIt ? FolderLock.of(folder()) : () -> {};
  }

  /** What earlier runs have left. */
  Past past() throws IOException {
    ExecutionState state = own();
    var names = new LinkedHashSet<String>(state.outputNames());
    boolean isComplete = state.isComplete();
    for (ExecutionState orphan : orphans().values()) {
      isComplete &= orphan.isComplete();
      for (String name : orphan.outputNames()) {
        if (isWithin(name)) {
          names.add(name);
        }
      }
    }
    return new Past(names, !isComplete, state.markers());
  }

  /** The files of the other executions that the pom has. */
  Set<String> ofOthers() throws IOException {
    var names = new HashSet<String>();
    for (Path other : others) {
      names.addAll(read(other).outputNames());
    }
    return names;
  }

  /** Remembers all files that may be there if this run is cut off. */
  void begin(Collection<String> names, Markers markers) throws IOException {
    write(own.path(), ExecutionState.begun(new ArrayList<>(names), markers));
  }

  /** Remembers how a run that came to its end has left things. */
  public void finish(ExecutionState state) throws IOException {
    if (!state.isEmpty() || !own().isEmpty()) {
      write(own.path(), state);
    }
    for (Map.Entry<Path, ExecutionState> orphan : orphans().entrySet()) {
      var names = new ArrayList<>(orphan.getValue().outputNames());
      names.removeIf(this::isWithin);
      if (names.isEmpty()) {
        Files.deleteIfExists(orphan.getKey());
      } else {
        write(orphan.getKey(), ExecutionState.begun(names, Markers.NONE));
      }
    }
  }

  /**
   * Forgets that the last run came to its end, if there was one: the next is to look at all.
   *
   * @param markers what an IDE shows from now on, whatever becomes of this run
   */
  public void invalidate(Markers markers) throws IOException {
    ExecutionState last = own();
    if (last.isComplete() || !last.markers().files().equals(markers.files())) {
      Closeable alone = lock(true);
      try {
        write(own.path(), ExecutionState.begun(own().outputNames(), markers));
      } finally {
        alone.close();
      }
    }
  }

  private ExecutionState own() throws IOException {
    return own.read().orElse(ExecutionState.NOTHING);
  }

  /**
   * The states of executions that the pom no longer has, as far as they have files in this output
   * directory, or none at all, or an IDE still shows something of them. None if the pom does not
   * have this execution either.
   */
  private Map<Path, ExecutionState> orphans() throws IOException {
    return orphans(ProjectFiles.list(folder()));
  }

  private Map<Path, ExecutionState> orphans(List<Path> there) throws IOException {
    var orphans = new TreeMap<Path, ExecutionState>();
    if (isConfigured) {
      for (Path file : there) {
        boolean known = file.equals(own.path()) || others.contains(file);
        if (!known && file.toString().endsWith(StateFile.SUFFIX)) {
          Optional<ExecutionState> state = new StateFile(file).read();
          if (state.isPresent() && concerns(state.get())) {
            orphans.put(file, state.get());
          }
        }
      }
    }
    return orphans;
  }

  private boolean concerns(ExecutionState orphan) {
    for (String name : orphan.outputNames()) {
      if (isWithin(name)) {
        return true;
      }
    }
    return orphan.outputs().isEmpty() || !orphan.markers().files().isEmpty();
  }

  /** Whether the file of that name is below the output directory. */
  private boolean isWithin(String name) {
    return files.resolve(name).startsWith(outputDirectory);
  }

  private static ExecutionState read(Path file) throws IOException {
    return new StateFile(file).read().orElse(ExecutionState.NOTHING);
  }

  private static void write(Path file, ExecutionState state) throws IOException {
    SafeFile.write(file.toString(), file, StateFile.bytes(state));
  }
}
