package dev.codebook.maven;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What each execution remembers of the files that it wrote: a list below the build directory.
 *
 * <p>Several executions may share an output directory, and a catalogue may move from one to
 * another; so a file that one gives up is abandoned only if no other has it on its list.
 */
final class OwnFiles {

  private static final String SUFFIX = ".files";

  private final Path list;

  /**
   * @param buildDirectory usually {@code target}
   * @param execution a name that no other execution of the module has
   */
  OwnFiles(Path buildDirectory, String execution) {
    this.list =
        buildDirectory
            .resolve("codebook")
            .resolve(URLEncoder.encode(execution, StandardCharsets.UTF_8) + SUFFIX);
  }

  /** Remembers these files, and answers those remembered so far that now belong to nobody. */
  List<String> replaceWith(Collection<String> names) throws IOException {
    Set<String> earlier = read(list);
    var now = new TreeSet<>(names);
    byte[] bytes = String.join("\n", now).getBytes(StandardCharsets.UTF_8);
    boolean known = Files.isRegularFile(list) && Arrays.equals(Files.readAllBytes(list), bytes);
    if (!known && !(now.isEmpty() && earlier.isEmpty())) {
      OutputDirectory.write(list, bytes);
    }
    earlier.removeAll(now);
    if (!earlier.isEmpty()) {
      earlier.removeAll(namesOfOthers());
    }
    return List.copyOf(earlier);
  }

  private Set<String> namesOfOthers() throws IOException {
    var names = new TreeSet<String>();
    try (Stream<Path> lists = Files.list(list.getParent())) {
      for (Path other : lists.filter(path -> path.toString().endsWith(SUFFIX)).toList()) {
        if (!other.equals(list)) {
          names.addAll(read(other));
        }
      }
    }
    return names;
  }

  private static Set<String> read(Path list) throws IOException {
    return Files.isRegularFile(list) ? new TreeSet<>(Files.readAllLines(list)) : new TreeSet<>();
  }
}
