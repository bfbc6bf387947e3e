package dev.codebook.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import dev.codebook.generator.plan.Constant;
import java.util.List;

/**
 * How a constant is declared.
 *
 * @param documentation its lines, without the marks of a comment
 * @param value the arguments of an enum constant, or what a field holds; further lines of it are
 *     indented as seen from the first
 */
record Declaration(
    String documentation, List<AnnotationSpec> annotations, String name, String value) {

  /** How a constant of a catalogue's entry is declared. */
  static Declaration of(Constant constant, EntryDocs docs, Annotations annotations, String value) {
    return new Declaration(
        docs.of(constant), annotations.of(constant.entry()), constant.identifier(), value);
  }

  /** How long it is, without what stands around its parts. */
  int length() {
    return documentation.length() + name.length() + value.length();
  }
}
