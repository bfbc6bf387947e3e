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

  private final Map<List<Object>, String> files = new ConcurrentHashMap<>();
  private final Dialect dialect;

  Skeletons(Dialect dialect) {
    this.dialect = dialect;
  }

  /** The file of all types with that outline. */
  String of(Outline outline) {
    List<Object> inputs = outline.inputs();
    String known = files.get(inputs);
    if (known != null) {
      return known;
    }
    // Another thread may be at it too: to write it twice does less harm than to wait.
    String file = file(outline.name().packageName(), outline.spec());
    files.put(inputs, file);
    return file;
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
