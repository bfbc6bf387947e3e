package dev.codebook.benchmarks;

import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.catalog.read.InputLoader;
import dev.codebook.catalog.read.Loaded;
import dev.codebook.generator.emit.Dialect;
import dev.codebook.generator.emit.GeneratedFile;
import dev.codebook.generator.emit.SourceWriter;
import dev.codebook.generator.naming.NamingProfiles;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.Target;
import dev.codebook.maven.files.Parallel;
import dev.codebook.maven.files.ProjectFiles;
import dev.codebook.maven.output.OutputDirectory;
import dev.codebook.maven.output.OwnFiles;
import dev.codebook.maven.state.ExecutionState;
import dev.codebook.maven.state.FileStamp;
import dev.codebook.maven.state.Markers;
import dev.codebook.maven.state.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The stages of a run, each by itself: catalogues are read and checked, types are planned, sources
 * are written as text, and the output directory is made to hold them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class StagesBenchmark {

  private static final String EXECUTION = "generate:default";

  /** How many catalogues, and how many codes in each. */
  @Param({"1x32", "200x50", "1x2000", "1000x32"})
  private String size = "";

  private Path project = Path.of("");
  private final List<InputFile> inputs = new ArrayList<>();
  private List<Catalogue> catalogues = List.of();
  private Plan plan = Plan.of(List.of(), List.of(), "", NamingProfiles.builtIn());
  private List<GeneratedFile> generated = List.of();

  @Setup
  public void prepare() throws IOException {
    project = Files.createTempDirectory("codebook-stages");
    int times = size.indexOf('x');
    int codes = Integer.parseInt(size.substring(times + 1));
    for (int i = 1; i <= Integer.parseInt(size.substring(0, times)); i++) {
      Path file = project.resolve("status" + i + ".yaml");
      Files.writeString(file, catalogue(i, codes));
      inputs.add(new InputFile(file.getFileName().toString(), () -> Files.readAllBytes(file)));
    }
    catalogues = read().stream().map(Loaded::catalogue).map(read -> read.orElseThrow()).toList();
    plan = plan();
    generated = emit();
    sync();
  }

  private static String catalogue(int number, int codes) {
    var text = new StringBuilder();
    text.append("catalogue: Status" + number + "\npackage: com.example\nentries:\n");
    for (int i = 1; i <= codes; i++) {
      text.append("  - name: Condition" + i + "Reached\n    code: " + (1000 + i));
      text.append("\n    summary: Condition " + i + " was reached.\n");
    }
    return text.toString();
  }

  @TearDown
  public void cleanUp() throws IOException {
    remove(project);
  }

  @Benchmark
  public List<Loaded> read() throws IOException {
    return Parallel.map(inputs, InputLoader::load);
  }

  /** With the targets that an empty configuration has. */
  @Benchmark
  public Plan plan() {
    return Plan.of(catalogues, Target.all(), "", NamingProfiles.builtIn());
  }

  @Benchmark
  public List<GeneratedFile> emit() {
    return SourceWriter.write(plan, Dialect.STANDARD);
  }

  /** Into a folder without any of the files. */
  @Benchmark
  public ExecutionState syncAll(EmptyFolder empty) throws IOException {
    return sync();
  }

  /** Into a folder in which all of the files are right. */
  @Benchmark
  public ExecutionState syncNone() throws IOException {
    return sync();
  }

  private ExecutionState sync() throws IOException {
    Path target = project.resolve("target");
    Path sources = target.resolve("sources");
    var files = new ProjectFiles(project);
    var ownFiles = new OwnFiles(files, sources, target, EXECUTION, List.of(EXECUTION));
    var directory = new OutputDirectory(sources, ownFiles, files);
    var outputs = new ArrayList<Output>();
    for (FileStamp file : directory.sync(generated, List.of()).outputs()) {
      outputs.add(Output.of(file, "", ""));
    }
    var state =
        new ExecutionState(
            true, true, false, "", List.of(), List.of(), outputs, List.of(), Markers.NONE);
    ownFiles.finish(state);
    return state;
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** Removes what the last invocation wrote, before the clock of the next one starts. */
  @State(Scope.Benchmark)
  public static class EmptyFolder {

    @Setup(Level.Invocation)
    public void remove(StagesBenchmark benchmark) throws IOException {
      StagesBenchmark.remove(benchmark.project.resolve("target"));
    }
  }
}
