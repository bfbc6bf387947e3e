package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.SourceText;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/** Makes a finding of what the YAML parser throws: where the text went wrong, and what may help. */
final class SyntaxError {

  private static final String END_OF_FILE = "end of stream";
  private static final String NO_COLON = "could not find expected ':'";

  private final SourceText source;
  private final Position last;

  /**
   * @param last where the last thing stands that the parser could make out
   */
  SyntaxError(SourceText source, Position last) {
    this.source = source;
    this.last = last;
  }

  Diagnostic finding(RuntimeException error) {
    if (error instanceof ReaderException) {
      // The parser tells how many characters are before it, not the line.
      return ForbiddenCharacter.findInYaml(source).orElseThrow();
    }
    if (error instanceof MarkedYamlEngineException marked) {
      // What ends too early, or lacks a colon, went wrong where it began.
      boolean lacksItsEnd =
          marked.getProblem().contains(END_OF_FILE) || marked.getProblem().contains(NO_COLON);
      Optional<Mark> mark =
          lacksItsEnd
              ? marked.getContextMark().or(marked::getProblemMark)
              : marked.getProblemMark();
      String context = marked.getContext() == null ? "" : " " + marked.getContext();
      return Rule.YAML_SYNTAX.at(
          mark.map(this::at).orElse(last),
          "not YAML: " + oneLine(marked.getProblem() + context),
          hintFor(marked));
    }
    return Rule.YAML_SYNTAX.at(last, "not YAML: " + unmarked(error));
  }

  /** Of an error whose place the parser does not tell. */
  private static String unmarked(RuntimeException error) {
    if (error instanceof YamlVersionException version) {
      return "version " + version.getSpecVersion().getRepresentation() + " is not known";
    }
    return error instanceof NumberFormatException
        ? "the number of a character is too large"
        : oneLine(String.valueOf(error.getMessage()));
  }

  private Position at(Mark mark) {
    return new Position(source, mark.getLine() + 1, mark.getColumn() + 1, 1);
  }

  private static String oneLine(String message) {
    return message.replaceAll("\\.?\\s*\\(Do not use .*\\)", "").replaceAll("\\s+", " ").strip();
  }

  private static String hintFor(MarkedYamlEngineException cause) {
    String problem = cause.getProblem();
    if (problem.contains("TAB")) {
      return "use blanks here, not tabs";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "a text with \": \" in it needs quotes; or the indentation is off";
    }
    if (problem.contains(END_OF_FILE)) {
      return "close what begins here";
    }
    if (problem.contains(NO_COLON)) {
      return "a key has a colon and a blank after it";
    }
    if (problem.contains("unknown escape character")) {
      return "in double quotes a backslash begins an escape; write two, or use single quotes";
    }
    if (problem.contains("cannot start any token")) {
      return "put the text in quotes";
    }
    return "";
  }
}
