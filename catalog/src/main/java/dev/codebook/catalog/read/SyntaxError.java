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

  /** The parser passes over a tab between tokens, and stumbles over a blank behind it. */
  private static final String BLANK_AFTER_TAB = "found character ' ' that cannot start any token";

  private static final String NO_TABS = "use blanks here, not tabs";

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
      return marked(marked);
    }
    return Rule.YAML_SYNTAX.at(last, "not YAML: " + unmarked(error));
  }

  private Diagnostic marked(MarkedYamlEngineException error) {
    String problem = error.getProblem();
    if (problem.startsWith(BLANK_AFTER_TAB)) {
      Mark blank = error.getProblemMark().orElseThrow();
      Position tab = new Position(source, blank.getLine() + 1, blank.getColumn(), 1);
      return Rule.YAML_SYNTAX.at(tab, "not YAML: a tab before a blank", NO_TABS);
    }
    // What ends too early, or lacks a colon, went wrong where it began.
    boolean lacksItsEnd = problem.contains(END_OF_FILE) || problem.contains(NO_COLON);
    Optional<Mark> mark =
        lacksItsEnd ? error.getContextMark().or(error::getProblemMark) : error.getProblemMark();
    String context = error.getContext() == null ? "" : " " + error.getContext();
    return Rule.YAML_SYNTAX.at(
        mark.map(this::at).orElse(last),
        "not YAML: " + oneLine(problem + context),
        hintFor(problem));
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

  private static String hintFor(String problem) {
    if (problem.contains("TAB")) {
      return NO_TABS;
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
