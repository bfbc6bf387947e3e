package dev.codebook.generator;

import dev.codebook.generator.emit.GeneratedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles generated files with every warning an error, in memory, and loads what comes out. */
final class Compilation {

  private static final JavaCompiler JAVAC =
      Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());

  private Compilation() {}

  /**
   * The classes of the files.
   *
   * @param release what javac is told to compile for
   * @throws AssertionError with javac's words, if it says anything at all
   */
  static ClassLoader compile(List<GeneratedFile> files, int release) {
    var output = new Output();
    var sources = new ArrayList<JavaFileObject>();
    files.forEach(file -> sources.add(new Source(file)));
    var messages = new StringWriter();
    // "options": javac 21 and later say of release 8 that it is obsolete, which is not about us.
    List<String> options =
        List.of(
            "--release",
            Integer.toString(release),
            "-Xlint:all,-options",
            "-Xdoclint:all",
            "-Werror");
    boolean compiled = JAVAC.getTask(messages, output, null, options, null, sources).call();
    if (!compiled || messages.getBuffer().length() > 0) {
      throw new AssertionError("at release " + release + ":\n" + messages);
    }
    return output.loader();
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(GeneratedFile file) {
      super(URI.create("memory:///" + file.path()), Kind.SOURCE);
      // As javac would read it from a disk: what UTF-8 cannot hold would come back as something
      // else.
      this.text = new String(file.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    Output() {
      super(JAVAC.getStandardFileManager(null, null, StandardCharsets.UTF_8));
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling)
        throws IOException {
      var bytes = new ByteArrayOutputStream();
      classes.put(className, bytes);
      return new SimpleJavaFileObject(
          URI.create("memory:///" + className.replace('.', '/') + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          return bytes;
        }
      };
    }

    ClassLoader loader() {
      return new ClassLoader(Compilation.class.getClassLoader()) {
        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
          ByteArrayOutputStream bytes = classes.get(name);
          if (bytes == null) {
            throw new ClassNotFoundException(name);
          }
          return defineClass(name, bytes.toByteArray(), 0, bytes.size());
        }
      };
    }
  }
}
