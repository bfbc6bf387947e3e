package dev.codebook.generator.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files as JavaPoet writes them, each once for all types that have the same outline: it writes each
 * fragment twice, and searches it for ends of lines by a regular expression, which was most of what
 * many catalogues cost.
 */
final class Skeletons {

  private final Map<List<Object>, Skeleton> known = new ConcurrentHashMap<>();
  private final Dialect dialect;

  Skeletons(Dialect dialect) {
    this.dialect = dialect;
  }

  /** The file of all types with the outline of the draft. */
  Skeleton of(Draft draft) {
    Outline outline = draft.outline();
    List<Object> inputs = outline.inputs();
    Skeleton skeleton = known.get(inputs);
    if (skeleton == null) {
      // Another thread may be at it too: to write it twice does less harm than to wait.
      skeleton = draft.cut(file(outline.name().packageName(), outline.spec()));
      known.put(inputs, skeleton);
    }
    return skeleton;
  }

  /** The file of a type. */
  String file(String packageName, TypeSpec spec) {
    return JavaFile.builder(packageName, spec)
        .addFileComment("$L", Header.comment(dialect))
        .skipJavaLangImports(true)
        .indent(dialect.indent())
        .build()
        .toString();
  }
}
