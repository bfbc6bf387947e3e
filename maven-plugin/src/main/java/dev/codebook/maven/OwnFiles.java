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
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What each execution remembers of the files that it wrote: a list below the build directory.
 *
 * <p>Several executions may share an output directory, and a catalogue may move from one to
 * another; so a file that one gives up is abandoned only if no other has it on its list. An
 * execution that the pom no longer has, or that was asked for on the command line, gives up its
 * files to those that the pom has.
 */
final class OwnFiles {

  private static final String SUFFIX = ".files";

  private final Path list;
  private final boolean isConfigured;
  private final Set<Path> otherLists = new TreeSet<>();

  /**
   * @param buildDirectory usually {@code target}
   * @param execution a name that no other execution of the module has
   * @param configured the names of the executions that the pom has
   */
  OwnFiles(Path buildDirectory, String execution, Collection<String> configured) {
    this.list = list(buildDirectory, execution);
    configured.forEach(other -> otherLists.add(list(buildDirectory, other)));
    this.isConfigured = otherLists.remove(list);
  }

  boolean isConfigured() {
    return isConfigured;
  }

  private static Path list(Path buildDirectory, String execution) {
    return buildDirectory
        .resolve("codebook")
        .resolve(URLEncoder.encode(execution, StandardCharsets.UTF_8) + SUFFIX);
  }

  /**
   * Remembers these files, and answers those remembered so far that now belong to nobody.
   *
   * @param within tells the files below the output directory: others stay on the lists of
   *     executions that are gone, for one that can see to them
   */
  List<String> replaceWith(Collection<String> names, Predicate<String> within) throws IOException {
    Set<String> earlier = read(list);
    var now = new TreeSet<>(names);
    byte[] bytes = String.join("\n", now).getBytes(StandardCharsets.UTF_8);
    boolean known = Files.isRegularFile(list) && Arrays.equals(Files.readAllBytes(list), bytes);
    if (!known && !(now.isEmpty() && earlier.isEmpty())) {
      OutputDirectory.write(list, bytes);
    }
    for (Path orphan : orphans()) {
      Set<String> files = read(orphan);
      files.stream().filter(within).forEach(earlier::add);
      if (files.removeIf(within)) {
        OutputDirectory.write(orphan, String.join("\n", files).getBytes(StandardCharsets.UTF_8));
      }
    }
    earlier.removeAll(now);
    for (Path other : otherLists) {
      earlier.removeAll(read(other));
    }
    return List.copyOf(earlier);
  }

  /** The lists of executions that the pom does not have, unless this one is among them. */
  private List<Path> orphans() throws IOException {
    Path folder = list.getParent();
    if (folder == null || !Files.isDirectory(folder) || !isConfigured) {
      return List.of();
    }
    try (Stream<Path> lists = Files.list(folder)) {
      return lists
          .filter(path -> path.toString().endsWith(SUFFIX))
          .filter(path -> !path.equals(list) && !otherLists.contains(path))
          .toList();
    }
  }

  private static Set<String> read(Path list) throws IOException {
    return Files.isRegularFile(list) ? new TreeSet<>(Files.readAllLines(list)) : new TreeSet<>();
  }
}
