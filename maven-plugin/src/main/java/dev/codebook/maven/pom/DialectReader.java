package dev.codebook.maven.pom;

import dev.codebook.catalog.check.JavaNames;
import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.Suggestion;
import dev.codebook.generator.emit.Dialect;
import dev.codebook.generator.emit.GeneratedAnnotation;
import dev.codebook.generator.emit.Persistence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a dialect of what a pom says about the code to be written, one option at a time, and
 * reports what is wrong with it.
 */
public final class DialectReader {

  private static final String NONE = "none";
  private static final String JAVAX = "javax";

  /** The one that the JDK has. */
  private static final String OF_JDK = "javax.annotation.processing.Generated";

  /** Those that have to be told who generated; we know of no other that has to. */
  private static final Set<String> WITH_VALUE =
      Set.of(OF_JDK, "javax.annotation.Generated", "jakarta.annotation.Generated");

  private static final int WIDEST_INDENT = 8;

  private final PomText pom;
  private final String goal;
  private final List<Diagnostic> findings;

  /**
   * @param goal the one that generates
   */
  public DialectReader(PomText pom, String goal, List<Diagnostic> findings) {
    this.pom = pom;
    this.goal = goal;
    this.findings = findings;
  }

  public int release(String text) {
    int release = number(text);
    if (release >= Dialect.STANDARD.release()) {
      return release;
    }
    report("release", text, "no release of Java from 8 on", "write 8, 11, 17, 21 or another");
    return Dialect.STANDARD.release();
  }

  /** The number that the text is, of one digit or two, the first of them no zero; else 0. */
  private static int number(String text) {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= (i == 0 ? '1' : '0') && c <= '9';
      if (!digit || i > 1) {
        return 0;
      }
      number = 10 * number + c - '0';
    }
    return number;
  }

  /**
   * The annotation that each type is to have, if any.
   *
   * @param release the lowest that the code has to compile for
   */
  public Optional<GeneratedAnnotation> generated(String text, int release) {
    if (text.equals(NONE)) {
      return Optional.empty();
    }
    String name = text.equals(JAVAX) ? OF_JDK : text;
    if (!isQualified(name)) {
      String hint = Suggestion.didYouMean(text, List.of(NONE, JAVAX));
      report(
          "generated",
          text,
          "neither none nor javax, nor the qualified name of an annotation",
          text.indexOf('.') < 0 ? hint : "write it like lombok.Generated");
    } else if (name.equals(OF_JDK) && release < 9) {
      report(
          "generated",
          text,
          "an annotation that Java " + release + " does not have",
          "set <release> to 9 or a later one, or name another annotation");
    }
    return Optional.of(
        new GeneratedAnnotation(name, WITH_VALUE.contains(name) ? "codebook:" + goal : ""));
  }

  private static boolean isQualified(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0
        && JavaNames.isPackage(name.substring(0, dot))
        && JavaNames.isTypeIdentifier(name.substring(dot + 1));
  }

  /** The lines of a text that stands in a pom, without the indent that they have there. */
  public List<String> header(@Nullable String text) {
    if (text == null) {
      return List.of();
    }
    OptionalInt strange = text.codePoints().filter(DialectReader::isStrange).findFirst();
    if (strange.isPresent() || text.contains("\\u")) {
      findings.add(
          Rule.OPTION_VALUE.at(
              pom.ofOption("header", text),
              strange.isPresent()
                  ? String.format(
                      Locale.ROOT, "<header> has the character U+%04X", strange.getAsInt())
                  : "<header> has a \\u, which javac takes for an escape in a comment too",
              strange.isPresent() ? "remove it: nobody could see it" : "leave out the backslash"));
      return List.of();
    }
    var lines = new ArrayList<String>();
    // Maven trims the text, and so the first line has lost its indent already.
    String[] given = text.strip().split("\\R", -1);
    lines.add(given[0].stripTrailing());
    String others = String.join("\n", List.of(given).subList(1, given.length));
    others.stripIndent().lines().map(String::stripTrailing).forEach(lines::add);
    return lines;
  }

  /** What cannot be seen, or moves what can: no comment needs it. */
  private static boolean isStrange(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
      case Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  public String indent(String text) {
    if (text.equals("tab")) {
      return "\t";
    }
    int blanks = number(text);
    if (blanks >= 1 && blanks <= WIDEST_INDENT) {
      return " ".repeat(blanks);
    }
    report(
        "indent",
        text,
        "neither a number of blanks from 1 to " + WIDEST_INDENT + " nor tab",
        "write 2 or 4, say");
    return Dialect.STANDARD.indent();
  }

  public boolean nullMarked(String text) {
    return flag("nullMarked", text, "write true or false");
  }

  public boolean jackson(String text) {
    boolean version =
        text.equals("2") || text.equals("3") || text.startsWith("2.") || text.startsWith("3.");
    return flag(
        "jackson",
        text,
        version ? "write true: Jackson 2 and 3 have the same annotations" : "write true or false");
  }

  private boolean flag(String option, String text, String hint) {
    if (!text.equals("true") && !text.equals("false")) {
      report(option, text, "neither true nor false", hint);
    }
    return text.equals("true");
  }

  public Persistence persistence(String text) {
    Optional<Persistence> api = Persistence.named(text);
    if (api.isEmpty()) {
      String hint = Suggestion.didYouMean(text, Persistence.words());
      report("persistence", text, "neither jakarta nor javax", hint);
    }
    return api.orElse(Dialect.STANDARD.persistence());
  }

  private void report(String option, String text, String what, String hint) {
    findings.add(
        Rule.OPTION_VALUE.at(
            pom.ofOption(option, text),
            "<" + option + "> is " + Quote.of(text) + ", which is " + what,
            hint));
  }
}
