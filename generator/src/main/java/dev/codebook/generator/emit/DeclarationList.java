package dev.codebook.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Constants that are declared one after another.
 *
 * <p>JavaPoet gets to see a single one, or one of each kind where annotations differ; all others
 * are written after the pattern of what it makes of that.
 *
 * @see Samples
 */
final class DeclarationList {

  /** What a declaration takes besides what it holds, as a rule. */
  private static final int USUAL_FRAME = 100;

  private final Sample sample;
  private final String id;
  private final List<Declaration> declarations = new ArrayList<>();
  private final Map<List<AnnotationSpec>, Integer> kinds = new LinkedHashMap<>();

  /**
   * @param id a word that no other list of the file has
   */
  DeclarationList(Sample sample, String id) {
    this.sample = sample;
    this.id = id;
  }

  void add(Declaration declaration) {
    declarations.add(declaration);
    kinds.putIfAbsent(declaration.annotations(), kinds.size());
  }

  void addAll(List<Declaration> others) {
    for (Declaration declaration : others) {
      add(declaration);
    }
  }

  /** The same constants in lists of at most so many. */
  List<DeclarationList> split(int size) {
    var parts = new ArrayList<DeclarationList>();
    for (int i = 0; i < declarations.size(); i++) {
      if (i % size == 0) {
        parts.add(new DeclarationList(sample, id + parts.size()));
      }
      parts.get(parts.size() - 1).add(declarations.get(i));
    }
    return parts;
  }

  /** What JavaPoet gets to see of them. */
  Samples samples() {
    return new Samples(sample, id, List.copyOf(kinds.keySet()));
  }

  /** A word that no other list of the file has. */
  String id() {
    return id;
  }

  boolean isEmpty() {
    return declarations.isEmpty();
  }

  /** How long the declarations are together, as a rule. */
  int usualLength() {
    int length = USUAL_FRAME * declarations.size();
    for (Declaration declaration : declarations) {
      length += declaration.length();
    }
    return length;
  }

  /**
   * Declares all constants, each as one of its kind.
   *
   * @param names what takes the places of marks
   */
  void append(List<DeclarationPattern> patterns, Map<String, String> names, StringBuilder text) {
    var own = new ArrayList<DeclarationPattern>();
    for (DeclarationPattern pattern : patterns) {
      own.add(pattern.with(names));
    }
    String separator = "";
    for (Declaration declaration : declarations) {
      text.append(separator);
      int kind = Objects.requireNonNull(kinds.get(declaration.annotations()));
      own.get(kind).append(declaration, text);
      separator = sample.separator();
    }
  }
}
