package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.SourceText;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Makes a finding of what the YAML parser throws: where the text went wrong, and what may help. */
final class SyntaxError {

  private final SourceText source;
  private final JacksonException error;

  SyntaxError(SourceText source, JacksonException error) {
    this.source = source;
    this.error = error;
  }

  Diagnostic finding() {
    if (error.getCause() instanceof MarkedYamlEngineException cause) {
      // The library's own location is that of the last good token; its cause knows where the text
      // went wrong. What
      // ends too early went wrong where it began.
      boolean endsEarly = cause.getProblem().contains("end of stream");
      Optional<Mark> mark =
          endsEarly ? cause.getContextMark().or(cause::getProblemMark) : cause.getProblemMark();
      String context = cause.getContext() == null ? "" : " " + cause.getContext();
      return Rule.YAML_SYNTAX.at(
          mark.map(this::at).orElseGet(source::start),
          "not YAML: " + oneLine(cause.getProblem() + context),
          hintFor(cause));
    }
    TokenStreamLocation location = error.getLocation();
    Position position =
        location == null || location.getLineNr() < 1
            ? source.start()
            : new Position(source, location.getLineNr(), Math.max(1, location.getColumnNr()), 1);
    // Nothing else in a document's grammar is beyond the streaming parser.
    return Rule.YAML_SYNTAX.at(
        position,
        error.getOriginalMessage().startsWith("Expected a property name")
            ? "a key must be a single value, not a list, a mapping or an alias"
            : "not YAML: " + oneLine(error.getOriginalMessage()));
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
    if (problem.contains("end of stream")) {
      return "close what begins here";
    }
    if (problem.contains("cannot start any token")) {
      return "put the text in quotes";
    }
    return "";
  }
}
