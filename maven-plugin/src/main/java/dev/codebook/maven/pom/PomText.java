package dev.codebook.maven.pom;

import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.SourceText;
import dev.codebook.maven.files.ProjectFiles;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.model.PluginExecution;
import org.jspecify.annotations.Nullable;

/**
 * The text of the project's pom, in which the reader of a finding can see what was configured.
 *
 * <p>Maven knows the lines of a plugin, not of what stands in its configuration; so we look for the
 * words themselves. What comes from a parent, a property or the command line is not there, and the
 * finding then points at the pom as a whole.
 */
public final class PomText {

  // Texts, not patterns: most builds have nothing to find, and do without compiling them.
  private static final String COMMENT = "(?s)<!--.*?-->";

  /**
   * One of Maven's, not the naming profile of a target: it holds elements, and others follow it.
   */
  private static final String PROFILE =
      "(?s)<profile>\\s*<.*?</profile>(?=\\s*(?:<profile>|</profiles>))";

  private static final String ID = "<id>\\s*([^<]*?)\\s*</id>";

  private static final String ENCODING =
      "<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)";

  /** How many bytes the declaration of an encoding is in. */
  private static final int DECLARATION = 200;

  private final String file;
  private final @Nullable File pom;
  private final String executionId;
  private final Set<String> activeProfiles;
  private @Nullable SourceText source;
  private String searched = "";

  private PomText(String file, @Nullable File pom, String executionId, Set<String> activeProfiles) {
    this.executionId = executionId;
    this.activeProfiles = activeProfiles;
    this.file = file;
    this.pom = pom;
  }

  /**
   * The file is read when a position in it is asked for.
   *
   * @param activeProfiles the ids of Maven's profiles that count
   */
  public static PomText of(
      @Nullable File pom, ProjectFiles files, String executionId, Set<String> activeProfiles) {
    String name = pom == null ? "pom.xml" : files.display(pom.toPath());
    return new PomText(name, pom, executionId, activeProfiles);
  }

  /** Its name in findings. */
  public String file() {
    return file;
  }

  /** The position that stands for the pom as a whole. */
  public Position start() {
    return source().start();
  }

  /** The position of the value in an element of that name, in the configuration of our plugin. */
  public Position of(String element, String value) {
    return find(configurations(), withValue(element, value), value);
  }

  /** The position of the name of a catalogue, in an element of its own or with commas between. */
  public Position ofCatalogue(String name) {
    String listed = "<catalogues>(?:[^<]*,)?\\s*(" + Pattern.quote(name) + ")\\s*[,<]";
    return search(configurations(), withValue("catalogue", name), name)
        .or(() -> search(configurations(), listed, name))
        .orElseGet(this::start);
  }

  /**
   * The position of the value in an element of that name, in the configuration of our plugin; that
   * of the element where the value stands elsewhere, in a property say.
   */
  Position ofOption(String element, String value) {
    return search(configurations(), withValue(element, value), value)
        .or(() -> search(configurations(), opening(element), element))
        .orElseGet(this::start);
  }

  /** The position of the first element of that name, in the configuration of our plugin. */
  public Position ofElement(String element) {
    return find(configurations(), opening(Pattern.quote(element)), element);
  }

  /** The position of the first empty element of that name, in the configuration of our plugin. */
  public Position ofEmpty(String element) {
    return find(configurations(), "<(" + element + ")(?:\\s*/>|>\\s*</)", element);
  }

  /** The position of the value in the target of that number, from zero. */
  Position ofTarget(int number, String element, String value) {
    return find(target(number), withValue(element, value), value);
  }

  /** The position of an element in the target of that number, from zero. */
  Position ofTarget(int number, String element) {
    return find(target(number), opening(Pattern.quote(element)), element);
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

  /** A stretch of the text. */
  private record Stretch(int start, int end) {}

  /** That target; nothing where what configures targets does not have it, but a parent's pom. */
  private List<Stretch> target(int number) {
    for (Stretch configuration : configurations()) {
      List<Stretch> targets = stretches("<target(?:\\s[^>]*)?(?:/>|>.*?</target>)", configuration);
      if (!targets.isEmpty()) {
        return number < targets.size() ? List.of(targets.get(number)) : List.of();
      }
    }
    return List.of();
  }

  /** Where the execution is configured: in itself first, and then with all others of the plugin. */
  private List<Stretch> configurations() {
    var own = new ArrayList<Stretch>();
    var shared = new ArrayList<Stretch>();
    for (Stretch plugin : elements("plugin", new Stretch(0, searched().length()))) {
      if (has(plugin, "<artifactId>\\s*codebook-maven-plugin\\s*</artifactId>")) {
        int done = plugin.start();
        for (Stretch execution : elements("execution", plugin)) {
          shared.add(new Stretch(done, execution.start()));
          done = execution.end();
          if (isOurs(execution)) {
            own.add(execution);
          }
        }
        shared.add(new Stretch(done, plugin.end()));
      }
    }
    own.addAll(shared);
    return own;
  }

  private boolean isOurs(Stretch execution) {
    return has(execution, "<id>\\s*" + Pattern.quote(executionId) + "\\s*</id>")
        || executionId.equals(PluginExecution.DEFAULT_EXECUTION_ID) && !has(execution, "<id>");
  }

  private List<Stretch> elements(String name, Stretch within) {
    return stretches("<" + name + "(?:\\s[^>]*)?>.*?</" + name + ">", within);
  }

  private List<Stretch> stretches(String pattern, Stretch within) {
    var stretches = new ArrayList<Stretch>();
    Matcher matcher = matcher(pattern, within);
    while (matcher.find()) {
      stretches.add(new Stretch(matcher.start(), matcher.end()));
    }
    return stretches;
  }

  private boolean has(Stretch within, String pattern) {
    return matcher(pattern, within).find();
  }

  private Matcher matcher(String pattern, Stretch within) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(searched())
        .region(within.start(), within.end());
  }

  private Position find(List<Stretch> stretches, String pattern, String wanted) {
    return search(stretches, pattern, wanted).orElseGet(this::start);
  }

  private Optional<Position> search(List<Stretch> stretches, String pattern, String wanted) {
    for (Stretch stretch : stretches) {
      Matcher matcher = matcher(pattern, stretch);
      if (matcher.find()) {
        Position start = source().positionAt(matcher.start(1));
        int width = wanted.codePointCount(0, wanted.length());
        return Optional.of(new Position(source(), start.line(), start.column(), width));
      }
    }
    return Optional.empty();
  }

  /** The text with comments and other profiles blanked out: what they say is not configured. */
  private String searched() {
    if (searched.isEmpty()) {
      String withoutComments =
          Pattern.compile(COMMENT).matcher(source().text()).replaceAll(PomText::blanks);
      searched =
          Pattern.compile(PROFILE)
              .matcher(withoutComments)
              .replaceAll(
                  profile ->
                      isActive(profile.group())
                          ? Matcher.quoteReplacement(profile.group())
                          : blanks(profile));
    }
    return searched;
  }

  private boolean isActive(String profile) {
    Matcher id = Pattern.compile(ID).matcher(profile);
    return id.find() && activeProfiles.contains(id.group(1));
  }

  private static String blanks(MatchResult match) {
    return " ".repeat(match.end() - match.start());
  }

  private SourceText source() {
    if (source == null) {
      source = new SourceText(file, read());
    }
    return source;
  }

  private String read() {
    try {
      return pom == null ? "" : decoded(Files.readAllBytes(pom.toPath()));
    } catch (IOException e) {
      // Maven has just read it; if we cannot, findings do without an excerpt.
      return "";
    }
  }

  private static String decoded(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION);
    String declaration = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher encoding = Pattern.compile(ENCODING).matcher(declaration);
    boolean isDeclared = encoding.find() && Charset.isSupported(encoding.group(1));
    return new String(
        bytes, isDeclared ? Charset.forName(encoding.group(1)) : StandardCharsets.UTF_8);
  }
}
