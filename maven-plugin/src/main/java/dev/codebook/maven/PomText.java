package dev.codebook.maven;

import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.SourceText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
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
  private @Nullable SourceText source;

  private PomText(String file, @Nullable File pom) {
    this.file = file;
    this.pom = pom;
  }

  /** The file is read when a position in it is asked for. */
  static PomText of(@Nullable File pom, ProjectFiles files) {
    return new PomText(pom == null ? "pom.xml" : files.display(pom.toPath()), pom);
  }

  /** The position of the value in an element of that name, in the configuration of our plugin. */
  Position of(String element, String value) {
    return find("<" + element + ">\\s*(" + Pattern.quote(value) + ")\\s*</" + element + ">", value);
  }

  /** The position of the first element of that name, in the configuration of our plugin. */
  Position of(String element) {
    return find("<(" + element + ")\\s*/?>", element);
  }

  private Position find(String pattern, String wanted) {
    SourceText text = source();
    int plugin = text.text().indexOf(PLUGIN);
    Matcher matcher = Pattern.compile(pattern).matcher(text.text());
    if (plugin < 0 || !matcher.find(plugin)) {
      return text.start();
    }
    Position start = text.positionAt(matcher.start(1));
    return new Position(
        text, start.line(), start.column(), wanted.codePointCount(0, wanted.length()));
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
