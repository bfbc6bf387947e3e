package dev.codebook.maven.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The state of an execution as a file: a line for each fact, its parts with tabs between, and a
 * last line that proves the others.
 *
 * <p>A file that is missing, damaged, or of another version holds nothing, and costs a whole run.
 */
public final class StateFile {

  /** Changes with the form of the file, and with the meaning of anything in it. */
  private static final String HEADING = "codebook-state 4";

  /** Of {@code proof}, a tab, nine digits and the end of the line. */
  private static final int PROOF_LENGTH = 16;

  private final Path path;

  public StateFile(Path path) {
    this.path = path;
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
    String facts = new String(bytes, 0, length, StandardCharsets.UTF_8);
    return facts.startsWith(HEADING + "\n") ? Optional.of(parse(facts)) : Optional.empty();
  }

  private static boolean isProof(byte[] bytes, int start) {
    byte[] proof = proof(bytes, start);
    return Arrays.equals(proof, 0, PROOF_LENGTH, bytes, start, bytes.length);
  }

  /** The text of the state, for whoever writes files. */
  public static byte[] bytes(ExecutionState state) {
    return bytes(HEADING, state);
  }

  static byte[] bytes(String heading, ExecutionState state) {
    var facts = new StringBuilder(heading).append('\n');
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
    for (Output output : state.outputs()) {
      stamp(facts, "output", output.file(), output.input(), output.catalogue());
    }
    for (String warning : state.warnings()) {
      line(facts, "warning", warning);
    }
    line(facts, "current", Boolean.toString(state.markers().areCurrent()));
    for (String file : state.markers().files()) {
      line(facts, "marked", file);
    }
    byte[] bytes = facts.toString().getBytes(StandardCharsets.UTF_8);
    byte[] whole = Arrays.copyOf(bytes, bytes.length + PROOF_LENGTH);
    System.arraycopy(proof(bytes, bytes.length), 0, whole, bytes.length, PROOF_LENGTH);
    return whole;
  }

  private static void stamp(StringBuilder facts, String kind, FileStamp stamp, String... more) {
    facts
        .append(kind)
        .append('\t')
        .append(stamp.size())
        .append('\t')
        .append(stamp.modified())
        .append('\t')
        .append(stamp.key())
        .append('\t')
        .append(stamp.digest());
    values(facts, stamp.name());
    values(facts, more);
    facts.append('\n');
  }

  private static void line(StringBuilder facts, String kind, String value) {
    facts.append(kind);
    values(facts, value);
    facts.append('\n');
  }

  private static void values(StringBuilder facts, String... values) {
    for (String value : values) {
      facts.append('\t').append(escaped(value));
    }
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
    var warnings = new ArrayList<String>();
    boolean current = false;
    var marked = new ArrayList<String>();
    int start = 0;
    for (int end = facts.indexOf('\n'); end >= 0; end = facts.indexOf('\n', start)) {
      List<String> parts = parts(facts.substring(start, end));
      start = end + 1;
      switch (parts.get(0)) {
        case "complete" -> complete = Boolean.parseBoolean(parts.get(1));
        case "divisible" -> divisible = Boolean.parseBoolean(parts.get(1));
        case "dependencies" -> dependencies = Boolean.parseBoolean(parts.get(1));
        case "configuration" -> configuration = parts.get(1);
        case "input" -> inputs.add(stamp(parts));
        case "jar" -> jars.add(stamp(parts));
        case "output" -> outputs.add(new Output(stamp(parts), parts.get(6), parts.get(7)));
        case "warning" -> warnings.add(parts.get(1));
        case "current" -> current = Boolean.parseBoolean(parts.get(1));
        case "marked" -> marked.add(parts.get(1));
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

  private static FileStamp stamp(List<String> parts) {
    return new FileStamp(
        parts.get(5),
        Long.parseLong(parts.get(1)),
        Long.parseLong(parts.get(2)),
        Integer.parseInt(parts.get(3)),
        Long.parseLong(parts.get(4)));
  }

  private static List<String> parts(String line) {
    var parts = new ArrayList<String>();
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      parts.add(unescaped(line.substring(start, tab)));
      start = tab + 1;
    }
    parts.add(unescaped(line.substring(start)));
    return parts;
  }

  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String unescaped(String value) {
    if (value.indexOf('\\') < 0) {
      return value;
    }
    var plain = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\') {
        i++;
        c = value.charAt(i);
        c = c == 't' ? '\t' : c == 'n' ? '\n' : c == 'r' ? '\r' : c;
      }
      plain.append(c);
    }
    return plain.toString();
  }

  /** The last line: a digest of so many bytes. */
  private static byte[] proof(byte[] bytes, int length) {
    var digest = new CRC32C();
    digest.update(bytes, 0, length);
    String digits = Long.toHexString(digest.getValue() | 1L << 32);
    return ("proof\t" + digits + "\n").getBytes(StandardCharsets.US_ASCII);
  }
}
