package dev.codebook.maven;

import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.generator.emit.GeneratedFile;
import dev.codebook.generator.emit.SourceWriter;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.PlannedType;
import dev.codebook.maven.ide.IdeMarkers;
import dev.codebook.maven.output.OutputConflicts;
import dev.codebook.maven.output.OutputDirectory;
import dev.codebook.maven.output.OwnFiles;
import dev.codebook.maven.state.Difference;
import dev.codebook.maven.state.ExecutionState;
import dev.codebook.maven.state.Markers;
import dev.codebook.maven.state.Output;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;

/**
 * One run of a goal that generates: reads, plans, and makes the output directory hold what is
 * planned; of everything, or of the catalogues that have changed.
 */
final class Generation {

  private final Snapshot snapshot;
  private final OwnFiles ownFiles;
  private final OutputDirectory output;
  private final OutputConflicts conflicts;
  private final IdeMarkers markers;
  private final String sourceEncoding;

  /**
   * @param sourceEncoding in which the project's sources are compiled
   */
  Generation(
      Snapshot snapshot,
      OwnFiles ownFiles,
      OutputDirectory output,
      OutputConflicts conflicts,
      IdeMarkers markers,
      String sourceEncoding) {
    this.snapshot = snapshot;
    this.ownFiles = ownFiles;
    this.output = output;
    this.conflicts = conflicts;
    this.markers = markers;
    this.sourceEncoding = sourceEncoding;
  }

  /** What a run came to. */
  record Result(ExecutionState state, OutputDirectory.Changes changes) {}

  /** Reads some files, and plans what the pom wants to be made of them. */
  interface Reading {
    Planned read(List<InputFile> files) throws IOException;
  }

  /**
   * Makes everything.
   *
   * @throws MojoFailureException if there are errors; then nothing has been written
   */
  Result whole(Reading reading) throws IOException, MojoFailureException {
    Planned planned = planned(reading, snapshot.inputs());
    Markers earlier = ownFiles.markers();
    Markers shown = markers.show(planned.inputs().files(), planned.findings(), earlier);
    if (planned.isWrong() || !shown.files().equals(earlier.files())) {
      invalidate(shown, planned.isWrong());
    }
    List<String> warnings = new Report("nothing was generated").report(planned.findings());
    return sync(planned, ExecutionState.NOTHING, List.of(), warnings, shown);
  }

  /**
   * Has the next run look at all: once the mistakes are gone, all may be as it was before them, and
   * yet what is shown of them has to go, also at files that by then have gone as well.
   *
   * @param isWrong whether there are mistakes to report, which matter more than a memory that
   *     cannot be written
   */
  private void invalidate(Markers shown, boolean isWrong) throws IOException {
    try {
      ownFiles.invalidate(shown);
    } catch (IOException e) {
      if (!isWrong) {
        throw e;
      }
    }
  }

  /**
   * Makes again what has changed since the last run, if that can be done without the rest: not if
   * there is anything to be said of it, as that might concern other catalogues too.
   */
  Optional<Result> part(Reading reading, Difference difference, ExecutionState last)
      throws IOException {
    Planned planned = planned(reading, snapshot.inputs(difference, last));
    List<Output> kept = last.kept(difference);
    boolean alone =
        planned.findings().isEmpty()
            && planned.isMadeOf(difference.changed())
            && planned.isDivisible()
            && !meet(newFiles(planned, difference, last), kept);
    if (!alone) {
      return Optional.empty();
    }
    Markers shown = markers.show(difference.changed(), List.of(), last.markers());
    return Optional.of(sync(planned, last, kept, List.of(), shown));
  }

  private Planned planned(Reading reading, List<InputFile> files) throws IOException {
    Planned planned = reading.read(files);
    return planned.isWrong() ? planned : planned.with(conflicts.of(planned.plan()));
  }

  /** The files that the last run did not make of what has changed since. */
  private Set<String> newFiles(Planned planned, Difference difference, ExecutionState last) {
    var files = new HashSet<String>();
    for (PlannedType type : planned.plan().types()) {
      files.add(output.name(SourceWriter.path(type)));
    }
    for (Output file : last.outputs()) {
      if (!difference.keeps(file.input())) {
        files.remove(file.name());
      }
    }
    return files;
  }

  /**
   * Whether a type would have the file of another, or one that differs in case only, or the name of
   * another's package.
   */
  private static boolean meet(Set<String> newFiles, List<Output> kept) {
    if (newFiles.isEmpty()) {
      return false;
    }
    var files = new HashSet<String>();
    for (String file : newFiles) {
      files.add(file.toLowerCase(Locale.ROOT));
    }
    var keptFiles = new HashSet<String>();
    for (Output file : kept) {
      keptFiles.add(file.name().toLowerCase(Locale.ROOT));
    }
    return !Collections.disjoint(files, keptFiles)
        || !Collections.disjoint(packages(files), keptFiles)
        || !Collections.disjoint(files, packages(keptFiles));
  }

  /** The folders that the files are in, as the files of types that have the same names. */
  private static Set<String> packages(Set<String> files) {
    var packages = new HashSet<String>();
    for (String file : files) {
      int end = file.lastIndexOf('/');
      while (end > 0 && packages.add(file.substring(0, end) + SourceWriter.JAVA)) {
        end = file.lastIndexOf('/', end - 1);
      }
    }
    return packages;
  }

  /**
   * Makes the output directory hold what is planned.
   *
   * @param last what is known of all that is not read again
   * @param kept what was made of that
   */
  private Result sync(
      Planned planned,
      ExecutionState last,
      List<Output> kept,
      List<String> findingsWarned,
      Markers shown)
      throws IOException {
    List<GeneratedFile> generated = SourceWriter.write(planned.plan(), planned.dialect());
    var warnings = new ArrayList<>(findingsWarned);
    Optional<String> misread = EncodingWarning.of(generated, sourceEncoding);
    if (misread.isPresent()) {
      warnings.add(misread.get());
    }
    Closeable alone = ownFiles.lock(!generated.isEmpty() || !kept.isEmpty());
    try {
      OutputDirectory.Changes changes = write(generated, kept);
      var outputs = new ArrayList<>(kept);
      outputs.addAll(made(planned.plan(), changes));
      boolean divisible = planned.isDivisible() && warnings.isEmpty();
      ExecutionState state = snapshot.state(last, divisible, outputs, warnings, shown);
      ownFiles.finish(state);
      return new Result(state, changes);
    } finally {
      alone.close();
    }
  }

  /** Says of every file what has become of it, also if another then cannot be written. */
  private OutputDirectory.Changes write(List<GeneratedFile> generated, List<Output> kept)
      throws IOException {
    try {
      return output.sync(generated, kept);
    } finally {
      for (Path changed : output.changed()) {
        markers.refresh(changed);
      }
    }
  }

  /** What was made of the plan, type by type. */
  private static List<Output> made(Plan plan, OutputDirectory.Changes changes) {
    var made = new ArrayList<Output>();
    for (int i = 0; i < plan.types().size(); i++) {
      Catalogue catalogue = plan.types().get(i).catalogue();
      made.add(
          Output.of(
              changes.outputs().get(i), catalogue.source().file(), catalogue.name().toString()));
    }
    return made;
  }
}
