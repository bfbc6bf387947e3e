package dev.codebook.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.codebook.catalog.diagnostics.Position;
import java.util.ArrayList;
import java.util.List;

/** Documentation of a type or member: paragraphs, then block tags. */
final class Javadoc {

  private final List<CodeBlock> paragraphs = new ArrayList<>();
  private final List<CodeBlock> tags = new ArrayList<>();

  /** Adds a paragraph that is safe as it stands. */
  Javadoc paragraph(String format, Object... arguments) {
    paragraphs.add(CodeBlock.of(format, arguments));
    return this;
  }

  /** Adds the paragraphs of a text from a catalogue; nothing for a blank one. */
  Javadoc text(String text) {
    JavadocText.paragraphs(text).forEach(paragraph -> paragraph("$L", paragraph));
    return this;
  }

  /** Adds a block tag that is safe as it stands. */
  Javadoc tag(String format, Object... arguments) {
    tags.add(CodeBlock.of(format, arguments));
    return this;
  }

  boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  CodeBlock build() {
    var javadoc = CodeBlock.builder();
    for (int i = 0; i < paragraphs.size(); i++) {
      javadoc.add(i == 0 ? "" : "\n\n<p>").add(paragraphs.get(i));
    }
    if (!tags.isEmpty()) {
      javadoc.add("\n");
      tags.forEach(tag -> javadoc.add("\n").add(tag));
    }
    return javadoc.add("\n").build();
  }

  /** File and line of a declaration. */
  static String place(Position position) {
    return JavadocText.code(position.file() + ":" + position.line());
  }
}
