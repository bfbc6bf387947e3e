package dev.codebook.maven.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The state of an execution as a file: a line for each fact, its parts with tabs between, and a
 * last line that proves the others.
 *
 * <p>A file that is missing or damaged holds nothing, and costs a whole run; so does one of another
 * version, of which we know no more than which files are ours.
 */
public final class StateFile {

  /** What the names of all of them end with. */
  public static final String SUFFIX = ".state";

  /** Of the name of an execution, no more goes into that of its file. */
  private static final int LONGEST_NAME = 100;

  private static final String HEADING = "codebook-state ";

  /**
   * Changes with the form of the file, and with the meaning of anything in it. What does not: the
   * line of an output begins with one of two words and ends with its path; from 7 on, with its path
   * below the folder that the last line of such says.
   */
  private static final String VERSION = HEADING + "7";

  private static final String FOLDER = "folder";

  private static final String OUTPUT = "output";

  private static final String BEGUN = "begun";

  /** Of {@code proof}, a tab, nine digits and the end of the line. */
  private static final int PROOF_LENGTH = 16;

  /** Of a line, as a rule. */
  private static final int USUAL_LENGTH = 128;

  private final Path path;

  /** As last read: whoever reads again, now that other builds wait, mostly finds the same. */
  private Optional<ExecutionState> state = Optional.empty();

  private byte[] proof = {};

  public StateFile(Path path) {
    this.path = path;
  }

  /**
   * The name of the file of that execution: one that every file system takes, and that no other
   * has, not even where names of files ignore case.
   */
  public static String name(String execution) {
    var name = new StringBuilder();
    for (int i = 0; i < Math.min(execution.length(), LONGEST_NAME); i++) {
      char c = execution.charAt(i);
      boolean isPlain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      name.append(isPlain ? c : '-');
    }
    byte[] whole = execution.getBytes(StandardCharsets.UTF_8);
    return name.append('-').append(digest(whole, whole.length)).append(SUFFIX).toString();
  }

  public Path path() {
    return path;
  }

  public Optional<ExecutionState> read() {
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      // Another build has just removed it; or it is nobody's to read, and so as good as damaged.
      return Optional.empty();
    }
    int length = bytes.length - PROOF_LENGTH;
    if (length < 0 || !isProof(bytes, length)) {
      return Optional.empty();
    }
    byte[] found = Arrays.copyOfRange(bytes, length, bytes.length);
    if (!Arrays.equals(found, proof)) {
      state = state(new String(bytes, 0, length, StandardCharsets.UTF_8));
      proof = found;
    }
    return state;
  }

  private static boolean isProof(byte[] bytes, int start) {
    byte[] proof = proof(bytes, start);
    return Arrays.equals(proof, 0, PROOF_LENGTH, bytes, start, bytes.length);
  }

  private static Optional<ExecutionState> state(String facts) {
    if (facts.startsWith(VERSION + "\n")) {
      return Optional.of(parse(facts));
    }
    return facts.startsWith(HEADING) ? Optional.of(ofOtherVersion(facts)) : Optional.empty();
  }

  private static ExecutionState ofOtherVersion(String facts) {
    var names = new ArrayList<String>();
    String folder = "";
    var parts = new StateParts(facts);
    while (parts.nextLine()) {
      String kind = parts.text();
      if (kind.equals(FOLDER)) {
        folder = parts.lastText();
      } else if (kind.equals(OUTPUT) || kind.equals(BEGUN)) {
        names.add(folder + parts.lastText());
      }
    }
    return ExecutionState.begun(names, Markers.NONE);
  }

  /** The text of the state, for whoever writes files. */
  public static byte[] bytes(ExecutionState state) {
    return bytes(VERSION, state);
  }

  static byte[] bytes(String heading, ExecutionState state) {
    var facts =
        new StringBuilder(USUAL_LENGTH * (1 + state.inputs().size() + state.outputs().size()));
    facts.append(heading).append('\n');
    line(facts, "complete", Boolean.toString(state.isComplete()));
    line(facts, "divisible", Boolean.toString(state.isDivisible()));
    line(facts, "dependencies", Boolean.toString(state.usesDependencies()));
    line(facts, "configuration", state.configuration());
    for (FileStamp input : state.inputs()) {
      stamp(facts, "input", input);
    }
    for (FileStamp jar : state.jars()) {
      stamp(facts, "jar", jar);
    }
    String input = "";
    String catalogue = "";
    String folder = "";
    for (Output output : state.outputs()) {
      if (!output.folder().equals(folder)) {
        folder = output.folder();
        line(facts, FOLDER, folder);
      }
      if (!output.input().equals(input) || !output.catalogue().equals(catalogue)) {
        input = output.input();
        catalogue = output.catalogue();
        line(facts, "of", input, catalogue);
      }
      if (state.isComplete()) {
        stamp(facts, OUTPUT, output.file());
      } else {
        line(facts, BEGUN, output.file().name());
      }
    }
    for (String warning : state.warnings()) {
      line(facts, "warning", warning);
    }
    line(facts, "current", Boolean.toString(state.markers().areCurrent()));
    for (String file : state.markers().files()) {
      line(facts, "marked", file);
    }
    facts.append(" ".repeat(PROOF_LENGTH));
    byte[] bytes = facts.toString().getBytes(StandardCharsets.UTF_8);
    int length = bytes.length - PROOF_LENGTH;
    System.arraycopy(proof(bytes, length), 0, bytes, length, PROOF_LENGTH);
    return bytes;
  }

  private static void stamp(StringBuilder facts, String kind, FileStamp stamp) {
    facts
        .append(kind)
        .append('\t')
        .append(stamp.size())
        .append('\t')
        .append(stamp.modified())
        .append('\t')
        .append(stamp.key())
        .append('\t')
        .append(stamp.digest())
        .append('\t')
        .append(escaped(stamp.name()))
        .append('\n');
  }

  private static void line(StringBuilder facts, String kind, String... values) {
    facts.append(kind);
    for (String value : values) {
      facts.append('\t').append(escaped(value));
    }
    facts.append('\n');
  }

  /** What has the proof was written by us: that it can be parsed needs no doubt. */
  private static ExecutionState parse(String facts) {
    boolean complete = false;
    boolean divisible = false;
    boolean dependencies = false;
    String configuration = "";
    var inputs = new ArrayList<FileStamp>();
    var jars = new ArrayList<FileStamp>();
    var outputs = new ArrayList<Output>();
    String input = "";
    String catalogue = "";
    String folder = "";
    var warnings = new ArrayList<String>();
    boolean current = false;
    var marked = new ArrayList<String>();
    var parts = new StateParts(facts);
    while (parts.nextLine()) {
      switch (parts.text()) {
        case "complete" -> complete = parts.isTrue();
        case "divisible" -> divisible = parts.isTrue();
        case "dependencies" -> dependencies = parts.isTrue();
        case "configuration" -> configuration = parts.text();
        case "input" -> inputs.add(parts.stamp());
        case "jar" -> jars.add(parts.stamp());
        case "of" -> {
          input = parts.text();
          catalogue = parts.text();
        }
        case FOLDER -> folder = parts.text();
        case OUTPUT -> outputs.add(new Output(folder, parts.stamp(), input, catalogue));
        case BEGUN -> outputs.add(Output.begun(folder + parts.text()));
        case "warning" -> warnings.add(parts.text());
        case "current" -> current = parts.isTrue();
        case "marked" -> marked.add(parts.text());
        default -> {
          // The heading.
        }
      }
    }
    return new ExecutionState(
        complete,
        divisible,
        dependencies,
        configuration,
        inputs,
        jars,
        outputs,
        warnings,
        new Markers(current, marked));
  }

  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  /** The last line. */
  private static byte[] proof(byte[] bytes, int length) {
    return ("proof\t" + digest(bytes, length) + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  /** A digest of so many bytes, in nine digits. */
  private static String digest(byte[] bytes, int length) {
    var digest = new CRC32();
    digest.update(bytes, 0, length);
    return Long.toHexString(digest.getValue() | 1L << 32);
  }
}
