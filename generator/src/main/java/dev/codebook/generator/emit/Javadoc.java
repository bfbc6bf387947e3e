package dev.codebook.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.codebook.catalog.diagnostics.Position;
import java.util.ArrayList;
import java.util.List;

/** Documentation of a type or member: paragraphs, then block tags. */
final class Javadoc {

  private final Dialect dialect;
  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> tags = new ArrayList<>(0);

  /** Documentation of our own words, short enough for any line. */
  Javadoc() {
    this(Dialect.STANDARD);
  }

  Javadoc(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Adds a paragraph that is safe as it stands. */
  Javadoc paragraph(String html) {
    paragraphs.add(html);
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
    return paragraphs.isEmpty();
  }

  CodeBlock build() {
    return CodeBlock.of("$L\n", text());
  }

  /** The documentation in lines, as it stands in a comment. */
  String text() {
    // Most constants have a single paragraph, which is that of all their types.
    String text = paragraphs.size() == 1 ? paragraphs.get(0) : String.join("\n\n<p>", paragraphs);
    return tags.isEmpty() ? text : text + "\n\n" + String.join("\n", tags);
  }

  /** File and line of a declaration. */
  static String place(Position position) {
    return JavadocText.code(position.file() + ":" + position.line());
  }
}
