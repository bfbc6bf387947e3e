package dev.codebook.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * What JavaPoet gets to see of a list of constants: one of each kind, which holds marks alone. They
 * are found again in the file that JavaPoet makes of them.
 *
 * @param list the id of the list
 * @param kinds the annotations of each kind
 */
record Samples(Sample sample, String list, List<List<AnnotationSpec>> kinds) implements Member {

  private static final String DOCUMENTATION = "d";
  private static final String NAME = "n";
  private static final String VALUE = "v";

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
    int start = 0;
    int end = 0;
    // JavaPoet writes them in the order in which they were added.
    for (int kind = 0; kind < kinds.size(); kind++) {
      String documentation = Marks.ofDeclaration(DOCUMENTATION, list, kind);
      String name = Marks.ofDeclaration(NAME, list, kind);
      String value = Marks.ofDeclaration(VALUE, list, kind);
      int documented = file.indexOf(documentation, end);
      int line = lineStart(file, documented);
      // A sample starts with the line above its documentation, which opens the comment.
      int comment = lineStart(file, line - 1);
      int named = file.indexOf(name, documented);
      int afterName = named + name.length();
      int valued = file.indexOf(value, afterName);
      patterns.add(
          new DeclarationPattern(
              file.substring(comment, line),
              file.substring(line, documented),
              file.substring(documented + documentation.length(), named),
              valued < 0 ? "" : file.substring(afterName, valued),
              sample.end()));
      start = kind == 0 ? comment : start;
      end = (valued < 0 ? afterName : valued + value.length()) + sample.end().length();
    }
    return new Place(list, start, end, patterns);
  }

  /** Where the line starts that has that index, or the end of line that is there. */
  private static int lineStart(String file, int index) {
    return file.lastIndexOf('\n', index - 1) + 1;
  }
}
