package dev.codebook.maven;

import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.SourceText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of the project's pom, in which the reader of a finding can see what was configured.
 *
 * <p>Maven knows the lines of a plugin, not of what stands in its configuration; so we look for the
 * words themselves. What comes from a parent, a property or the command line is not there, and the
 * finding then points at the pom as a whole.
 */
final class PomText {

  private static final String PLUGIN = "codebook-maven-plugin";

  private final String file;
  private final @Nullable File pom;
  private final String executionId;
  private @Nullable SourceText source;
  private String searched = "";

  private PomText(String file, @Nullable File pom, String executionId) {
    this.executionId = executionId;
    this.file = file;
    this.pom = pom;
  }

  /** The file is read when a position in it is asked for. */
  static PomText of(@Nullable File pom, ProjectFiles files, String executionId) {
    return new PomText(pom == null ? "pom.xml" : files.display(pom.toPath()), pom, executionId);
  }

  /** Its name in findings. */
  String file() {
    return file;
  }

  /** The position that stands for the pom as a whole. */
  Position start() {
    return source().start();
  }

  /** The position of the value in an element of that name, in the configuration of our plugin. */
  Position of(String element, String value) {
    return find(0, withValue(element, value), value);
  }

  /**
   * The position of the value in an element of that name, in the configuration of our plugin; that
   * of the element where the value stands elsewhere, in a property say.
   */
  Position ofOption(String element, String value) {
    return search(0, withValue(element, value), value)
        .or(() -> search(0, opening(element), element))
        .orElseGet(this::start);
  }

  /** The position of the first empty element of that name, in the configuration of our plugin. */
  Position ofEmpty(String element) {
    return find(0, "<(" + element + ")(?:\\s*/>|>\\s*</)", element);
  }

  /** The position of the value in the target of that number, from zero. */
  Position ofTarget(int number, String element, String value) {
    return find(target(number), withValue(element, value), value);
  }

  /** The position of the target of that number, from zero. */
  Position ofTarget(int number) {
    return find(target(number), opening("target"), "target");
  }

  private static String withValue(String element, String value) {
    return "<" + element + ">\\s*(" + Pattern.quote(value) + ")\\s*</" + element + ">";
  }

  private static String opening(String element) {
    return "<(" + element + ")(?:\\s[^>]*)?/?>";
  }

  /** Where that target begins; what an inherited configuration says is not in this pom. */
  private int target(int number) {
    Matcher targets = Pattern.compile(opening("target")).matcher(searched());
    int start = execution();
    for (int i = 0; i <= number && targets.find(start); i++) {
      start = i < number ? targets.end() : targets.start();
    }
    return start;
  }

  /**
   * Where the execution begins, if it configures targets of its own; else where the plugin does.
   */
  private int execution() {
    int plugin = Math.max(0, searched().indexOf(PLUGIN));
    int id = searched().indexOf("<id>" + executionId + "</id>", plugin);
    int end = id < 0 ? -1 : searched().indexOf("</execution>", id);
    boolean own = end >= 0 && searched().substring(id, end).contains("<target");
    return own ? id : plugin;
  }

  private Position find(int from, String pattern, String wanted) {
    return search(from, pattern, wanted).orElseGet(this::start);
  }

  private Optional<Position> search(int from, String pattern, String wanted) {
    int plugin = searched().indexOf(PLUGIN);
    int end = searched().indexOf("</plugin>", plugin);
    Matcher matcher = Pattern.compile(pattern).matcher(searched());
    matcher.region(Math.max(from, plugin), end < 0 ? searched().length() : end);
    if (plugin < 0 || !matcher.find()) {
      return Optional.empty();
    }
    Position start = source().positionAt(matcher.start(1));
    int width = wanted.codePointCount(0, wanted.length());
    return Optional.of(new Position(source(), start.line(), start.column(), width));
  }

  /** The text with comments blanked out: what they say is not configured. */
  private String searched() {
    if (searched.isEmpty()) {
      searched =
          Pattern.compile("<!--.*?-->", Pattern.DOTALL)
              .matcher(source().text())
              .replaceAll(comment -> " ".repeat(comment.group().length()));
    }
    return searched;
  }

  private SourceText source() {
    if (source == null) {
      source = new SourceText(file, read());
    }
    return source;
  }

  private String read() {
    try {
      return pom == null ? "" : Files.readString(pom.toPath());
    } catch (IOException e) {
      // Maven has just read it; if we cannot, findings do without an excerpt.
      return "";
    }
  }
}
