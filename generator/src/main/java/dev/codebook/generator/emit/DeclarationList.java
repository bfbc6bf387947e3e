package dev.codebook.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Constants that are declared one after another.
 *
 * <p>JavaPoet gets to see a single one, or one of each kind where annotations differ; all others
 * are written after the pattern of what it makes of that.
 *
 * @see Skeleton
 */
final class DeclarationList {

  /** What a declaration takes besides what it holds, as a rule. */
  private static final int USUAL_FRAME = 100;

  private static final String DOCUMENTATION = "d";
  private static final String NAME = "n";
  private static final String VALUE = "v";

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

  /**
   * One constant of each kind.
   *
   * @param kinds the annotations of each
   */
  record Samples(Sample sample, String list, List<List<AnnotationSpec>> kinds) implements Member {

    @Override
    public List<Object> inputs() {
      return List.of(sample.getClass(), sample.inputs(), list, kinds);
    }

    @Override
    public void addTo(TypeSpec.Builder spec) {
      for (int kind = 0; kind < kinds.size(); kind++) {
        sample.addTo(
            spec,
            new Declaration(
                Marks.ofDeclaration(DOCUMENTATION, list, kind),
                kinds.get(kind),
                Marks.ofDeclaration(NAME, list, kind),
                Marks.ofDeclaration(VALUE, list, kind)));
      }
    }
  }

  /** A word that no other list of the file has. */
  String id() {
    return id;
  }

  boolean isEmpty() {
    return declarations.isEmpty();
  }

  /**
   * Where JavaPoet has written the samples of a list, and how.
   *
   * @param start where the first one starts
   * @param end where the last one ends
   * @param kinds how those of each kind are declared
   */
  record Place(String list, int start, int end, List<DeclarationPattern> kinds) {}

  /** The place of the samples, of which there are some. */
  Place placeIn(String file) {
    var patterns = new ArrayList<DeclarationPattern>();
    for (int kind = 0; kind < kinds.size(); kind++) {
      patterns.add(pattern(file, kind));
    }
    // JavaPoet writes them in the order in which they were added.
    return new Place(id, start(file, 0), end(file, kinds.size() - 1), patterns);
  }

  private DeclarationPattern pattern(String file, int kind) {
    String documentation = Marks.ofDeclaration(DOCUMENTATION, id, kind);
    String name = Marks.ofDeclaration(NAME, id, kind);
    int documented = file.indexOf(documentation);
    int line = lineStart(file, documented);
    int named = file.indexOf(name, documented);
    int afterName = named + name.length();
    int valued = file.indexOf(Marks.ofDeclaration(VALUE, id, kind), afterName);
    return new DeclarationPattern(
        file.substring(start(file, kind), line),
        file.substring(line, documented),
        file.substring(documented + documentation.length(), named),
        valued < 0 ? "" : file.substring(afterName, valued),
        sample.end());
  }

  /** Where a sample starts: with the line above its documentation, which opens the comment. */
  private int start(String file, int kind) {
    int documented = file.indexOf(Marks.ofDeclaration(DOCUMENTATION, id, kind));
    return lineStart(file, lineStart(file, documented) - 1);
  }

  /** Where a sample ends: with its value, if it has one, and what always follows. */
  private int end(String file, int kind) {
    String value = Marks.ofDeclaration(VALUE, id, kind);
    String last = file.contains(value) ? value : Marks.ofDeclaration(NAME, id, kind);
    return file.indexOf(last) + last.length() + sample.end().length();
  }

  /** Where the line starts that has that index, or the end of line that is there. */
  private static int lineStart(String file, int index) {
    return file.lastIndexOf('\n', index - 1) + 1;
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
      own.get(kinds.getOrDefault(declaration.annotations(), 0)).append(declaration, text);
      separator = sample.separator();
    }
  }
}
