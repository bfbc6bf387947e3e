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
 * @see Skeletons
 */
final class DeclarationList {

  /** What a declaration takes as a rule. */
  private static final int USUAL_LENGTH = 300;

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

  /** The file with all constants in the place of the samples. */
  String fillIn(String file) {
    if (declarations.isEmpty()) {
      return file;
    }
    var patterns = new ArrayList<Pattern>();
    for (int kind = 0; kind < kinds.size(); kind++) {
      patterns.add(pattern(file, kind));
    }
    var text = new StringBuilder(file.length() + declarations.size() * USUAL_LENGTH);
    text.append(file, 0, patterns.get(0).start());
    String separator = "";
    for (Declaration declaration : declarations) {
      text.append(separator);
      patterns.get(kinds.getOrDefault(declaration.annotations(), 0)).append(declaration, text);
      separator = sample.separator();
    }
    return text.append(file, patterns.get(patterns.size() - 1).end(), file.length()).toString();
  }

  private Pattern pattern(String file, int kind) {
    String documentation = Marks.ofDeclaration(DOCUMENTATION, id, kind);
    String name = Marks.ofDeclaration(NAME, id, kind);
    String value = Marks.ofDeclaration(VALUE, id, kind);
    int documented = file.indexOf(documentation);
    int line = file.lastIndexOf('\n', documented) + 1;
    int start = file.lastIndexOf('\n', line - 2) + 1;
    int named = file.indexOf(name, documented);
    int afterName = named + name.length();
    int valued = file.indexOf(value, afterName);
    int beforeEnd = valued < 0 ? afterName : valued + value.length();
    return new Pattern(
        start,
        file.substring(start, line),
        file.substring(line, documented),
        file.substring(documented + documentation.length(), named),
        file.substring(afterName, valued < 0 ? afterName : valued),
        sample.end(),
        beforeEnd + sample.end().length());
  }

  /**
   * How a declaration of one kind is written.
   *
   * @param start where the sample starts in its file
   * @param comment what opens the comment
   * @param beforeLine what stands before a line of documentation
   * @param beforeName what closes the comment, and stands between it and the name
   * @param beforeValue what stands between name and value
   * @param afterValue the end of the declaration
   * @param end where the sample ends in its file
   */
  private record Pattern(
      int start,
      String comment,
      String beforeLine,
      String beforeName,
      String beforeValue,
      String afterValue,
      int end) {

    void append(Declaration declaration, StringBuilder text) {
      text.append(comment);
      appendLines(declaration.documentation(), text);
      text.append(beforeName).append(declaration.name()).append(beforeValue);
      text.append(declaration.value().replace("\n", "\n" + indent())).append(afterValue);
    }

    private void appendLines(String lines, StringBuilder text) {
      int start = 0;
      for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
        appendLine(lines, start, end, text);
        text.append('\n');
        start = end + 1;
      }
      appendLine(lines, start, lines.length(), text);
    }

    private void appendLine(String lines, int start, int end, StringBuilder text) {
      // Without a blank at the end of an empty line.
      text.append(beforeLine, 0, start == end ? beforeLine.length() - 1 : beforeLine.length());
      text.append(lines, start, end);
    }

    private String indent() {
      return comment.substring(0, comment.indexOf('/'));
    }
  }
}
