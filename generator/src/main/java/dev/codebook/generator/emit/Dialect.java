package dev.codebook.generator.emit;

import java.util.List;
import java.util.Optional;

/**
 * How generated code is written, whatever it says: the same for every type of a build.
 *
 * @param release the lowest release of Java that the code has to compile for, from 8 on
 * @param generated the annotation on each type that tells it is generated; mostly none
 * @param header lines of a comment below our own on top of each file, such as those of a licence
 * @param indent what a member is indented by, some blanks or a tab
 * @param nullMarked whether types have the {@code @NullMarked} of JSpecify
 * @param jackson whether Jackson is told to write codes, and to read them
 * @param persistence the API that converters for JPA implement
 */
public record Dialect(
    int release,
    Optional<GeneratedAnnotation> generated,
    List<String> header,
    String indent,
    boolean nullMarked,
    boolean jackson,
    Persistence persistence) {

  /** Where nothing is configured: for any Java from 8 on, and the JDK alone. */
  public static final Dialect STANDARD =
      new Dialect(8, Optional.empty(), List.of(), "  ", false, false, Persistence.JAKARTA);

  /** The last column of a line. */
  private static final int WIDTH = 100;

  /** Columns that a tab is taken for. */
  private static final int TAB = 4;

  /** What stands between the indent of a comment and its text. */
  private static final int ASTERISK = " * ".length();

  public Dialect {
    header = List.copyOf(header);
  }

  /** Columns that are left for an expression or a text at that depth. */
  int width(int depth) {
    return WIDTH - depth * indentWidth();
  }

  /** Columns that the indent takes. */
  int indentWidth() {
    return indent.equals("\t") ? TAB : indent.length();
  }

  /** Columns that the documentation of a member has. */
  int documentationWidth() {
    return width(1) - ASTERISK;
  }
}
