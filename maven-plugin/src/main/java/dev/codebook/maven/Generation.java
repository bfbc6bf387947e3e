package dev.codebook.maven;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.generator.emit.Dialect;
import dev.codebook.generator.emit.GeneratedFile;
import dev.codebook.generator.emit.SourceWriter;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.PlannedType;
import dev.codebook.maven.AbstractCodebookMojo.Request;
import dev.codebook.maven.state.Difference;
import dev.codebook.maven.state.ExecutionState;
import dev.codebook.maven.state.Markers;
import dev.codebook.maven.state.Output;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * One run of a goal that generates: reads, plans, and makes the output directory hold what is
 * planned; of everything, or of the catalogues that have changed.
 */
final class Generation {

  private final Snapshot snapshot;
  private final OwnFiles ownFiles;
  private final OutputDirectory output;
  private final Claims claims;
  private final IdeMarkers markers;
  private final File baseDirectory;
  private final @Nullable String sourceEncoding;
  private final Function<List<Diagnostic>, Dialect> dialects;

  /**
   * @param sourceEncoding in which the project's sources are compiled
   * @param dialects how the pom says that code is to be written; what is wrong goes to the findings
   */
  Generation(
      Snapshot snapshot,
      OwnFiles ownFiles,
      OutputDirectory output,
      Claims claims,
      IdeMarkers markers,
      File baseDirectory,
      @Nullable String sourceEncoding,
      Function<List<Diagnostic>, Dialect> dialects) {
    this.snapshot = snapshot;
    this.ownFiles = ownFiles;
    this.output = output;
    this.claims = claims;
    this.markers = markers;
    this.baseDirectory = baseDirectory;
    this.sourceEncoding = sourceEncoding;
    this.dialects = dialects;
  }

  /** What a run came to. */
  record Result(ExecutionState state, OutputDirectory.Changes changes) {}

  /** How the pom's wishes are read for some files; what is wrong goes to the findings. */
  interface Reading {
    Request read(List<InputFile> files, List<Diagnostic> findings) throws IOException;
  }

  /**
   * Makes everything.
   *
   * @throws MojoFailureException if there are errors; then nothing has been written
   */
  Result whole(Reading reading) throws IOException, MojoFailureException {
    var findings = new ArrayList<Diagnostic>();
    Request request = reading.read(snapshot.inputs(), findings);
    Dialect dialect = dialects.apply(findings);
    Plan plan = plan(request, findings);
    Markers earlier = ownFiles.markers();
    Markers shown = markers.show(baseDirectory, request.inputs().files(), findings, earlier);
    if (areWrong(findings) || !shown.files().equals(earlier.files())) {
      // Once the mistakes are gone, all may be as it was before them, and yet what is shown of them
      // has to go: also at files that by then have gone as well.
      ownFiles.invalidate(shown);
    }
    List<String> warnings = new Report("nothing was generated").report(findings);
    boolean divisible = isDivisible(request, plan);
    return sync(plan, dialect, ExecutionState.NOTHING, List.of(), divisible, warnings, shown);
  }

  /**
   * Whether each catalogue can be made without the others: an exception of a profile, and a class
   * that several extend, concern more than one.
   */
  private static boolean isDivisible(Request request, Plan plan) {
    boolean divisible = request.inputs().profiles().ownExceptions().isEmpty();
    for (PlannedType type : plan.types()) {
      divisible &= !type.isBase();
    }
    return divisible;
  }

  /**
   * Makes again what has changed since the last run, if that can be done without the rest: not if
   * there is anything to be said of it, as that might concern other catalogues too.
   */
  Optional<Result> part(Reading reading, Difference difference, ExecutionState last)
      throws IOException, MojoFailureException {
    List<Output> kept = new ArrayList<>();
    for (Output file : last.outputs()) {
      if (difference.keeps(file.input())) {
        kept.add(file);
      }
    }
    var findings = new ArrayList<Diagnostic>();
    Request request = reading.read(snapshot.inputs(difference, last), findings);
    Dialect dialect = dialects.apply(findings);
    Plan plan = plan(request, findings);
    boolean alone =
        findings.isEmpty()
            && areCatalogues(difference.changed(), request.inputs().catalogues())
            && isDivisible(request, plan)
            && !meet(plan, kept);
    if (!alone) {
      return Optional.empty();
    }
    Markers shown = markers.show(baseDirectory, difference.changed(), findings, last.markers());
    return Optional.of(sync(plan, dialect, last, kept, true, List.of(), shown));
  }

  private Plan plan(Request request, List<Diagnostic> findings) throws IOException {
    Plan plan = request.plan();
    findings.addAll(plan.findings());
    if (!areWrong(findings)) {
      findings.addAll(output.foreignFiles(plan));
      findings.addAll(output.takenFiles(plan, claims));
    }
    return plan;
  }

  private static boolean areWrong(List<Diagnostic> findings) {
    for (Diagnostic finding : findings) {
      if (finding.isError()) {
        return true;
      }
    }
    return false;
  }

  private static boolean areCatalogues(Set<String> files, List<Catalogue> catalogues) {
    var read = new HashSet<String>();
    for (Catalogue catalogue : catalogues) {
      read.add(catalogue.source().file());
    }
    return read.containsAll(files);
  }

  /** Whether a type would have the file of another, or one that differs in case only. */
  private boolean meet(Plan plan, List<Output> kept) {
    var files = new HashSet<String>();
    for (Output file : kept) {
      files.add(file.name().toLowerCase(Locale.ROOT));
    }
    for (PlannedType type : plan.types()) {
      String name = output.name(SourceWriter.path(type));
      if (files.contains(name.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private Result sync(
      Plan plan,
      Dialect dialect,
      ExecutionState last,
      List<Output> kept,
      boolean divisible,
      List<String> findingsWarned,
      Markers shown)
      throws IOException {
    List<GeneratedFile> generated = SourceWriter.write(plan, dialect);
    var warnings = new ArrayList<>(findingsWarned);
    Optional<String> misread = EncodingWarning.of(generated, sourceEncoding);
    if (misread.isPresent()) {
      warnings.add(misread.get());
    }
    OutputDirectory.Changes changes = output.sync(generated, kept);
    for (Path changed : changes.all()) {
      markers.refresh(changed);
    }
    var outputs = new ArrayList<>(kept);
    for (int i = 0; i < generated.size(); i++) {
      Catalogue catalogue = plan.types().get(i).catalogue();
      outputs.add(
          new Output(
              changes.outputs().get(i), catalogue.source().file(), catalogue.name().toString()));
    }
    ExecutionState state =
        snapshot.state(last, divisible && warnings.isEmpty(), inOrder(outputs), warnings, shown);
    ownFiles.finish(state);
    return new Result(state, changes);
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
    for (InputFile input : snapshot.inputs()) {
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
}
