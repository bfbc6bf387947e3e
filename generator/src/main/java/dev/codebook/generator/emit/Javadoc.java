package dev.codebook.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.codebook.catalog.diagnostics.Position;
import java.util.ArrayList;
import java.util.List;

/** Documentation of a type or member: paragraphs, then block tags. */
final class Javadoc {

  /** What documentation takes as a rule. */
  private static final int USUAL_LENGTH = 200;

  /** What the number of a line takes at most, as a rule, with its colon. */
  private static final int LINE_NUMBER = 8;

  private final Dialect dialect;
  private final StringBuilder paragraphs = new StringBuilder(USUAL_LENGTH);
  private final List<String> tags = new ArrayList<>(0);

  /** Documentation of our own words, short enough for any line. */
  Javadoc() {
    this(Dialect.STANDARD);
  }

  Javadoc(Dialect dialect) {
    this.dialect = dialect;
  }

  /**
   * Adds a paragraph that is safe as it stands.
   *
   * @param html its pieces, put together here rather than by each caller
   */
  Javadoc paragraph(String... html) {
    if (!isEmpty()) {
      paragraphs.append("\n\n<p>");
    }
    for (String piece : html) {
      paragraphs.append(piece);
    }
    return this;
  }

  /** Adds the paragraphs of a text from a catalogue; nothing for a blank one. */
  Javadoc text(String text) {
    for (String paragraph : JavadocText.paragraphs(text, dialect.documentationWidth())) {
      paragraph(paragraph);
    }
    return this;
  }

  /** Adds a block tag that is safe as it stands. */
  Javadoc tag(String tag) {
    tags.add(tag);
    return this;
  }

  boolean isEmpty() {
    return paragraphs.length() == 0;
  }

  CodeBlock build() {
    return CodeBlock.of("$L\n", text());
  }

  /** The documentation in lines, as it stands in a comment. */
  String text() {
    return tags.isEmpty() ? paragraphs.toString() : paragraphs + "\n\n" + String.join("\n", tags);
  }

  /** File and line of a declaration. */
  static String place(Position position) {
    String file = position.file();
    var place = new StringBuilder(file.length() + LINE_NUMBER).append(file).append(':');
    return JavadocText.code(place.append(position.line()).toString());
  }
}
