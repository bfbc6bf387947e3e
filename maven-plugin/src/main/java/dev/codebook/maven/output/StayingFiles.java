package dev.codebook.maven.output;

import dev.codebook.maven.files.ProjectFiles;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The files that are to be there after a run. One that the run abandons may be one of them all the
 * same: where a link leads to its folder, or where names of files ignore case.
 */
final class StayingFiles {

  private final ProjectFiles files;

  /** Names by where their files really lie, in lower case. */
  private final Map<Path, List<String>> byPlace = new HashMap<>();

  private final Set<String> unwritten = new HashSet<>();
  private final Map<Path, Path> realFolders = new HashMap<>();

  StayingFiles(ProjectFiles files) {
    this.files = files;
  }

  /** A file that stays as it is. */
  void add(String name) throws IOException {
    byPlace.computeIfAbsent(place(name), place -> new ArrayList<>()).add(name);
  }

  /** A file that is yet to be written. */
  void addUnwritten(String name) throws IOException {
    add(name);
    unwritten.add(name);
  }

  /** Whether that file, which is there, is one of these. */
  boolean have(String name) throws IOException {
    Path path = files.resolve(name);
    for (String other : byPlace.getOrDefault(place(name), List.of())) {
      // Written over a file whose name differs in case, it would not get its own.
      boolean isToBeRenamed = unwritten.contains(other) && other.equalsIgnoreCase(name);
      Path staying = files.resolve(other);
      if (!isToBeRenamed && Files.exists(staying) && Files.isSameFile(path, staying)) {
        return true;
      }
    }
    return false;
  }

  private Path place(String name) throws IOException {
    Path path = files.resolve(name);
    Path folder = Objects.requireNonNull(path.getParent());
    Path real = realFolders.get(folder);
    if (real == null) {
      real = real(folder);
      realFolders.put(folder, real);
    }
    return real.resolve(path.getFileName().toString().toLowerCase(Locale.ROOT));
  }

  private static Path real(Path folder) throws IOException {
    try {
      return folder.toRealPath();
    } catch (FileSystemException e) {
      // It is missing, or that of another execution, which will say what is wrong with it.
      return folder;
    }
  }
}
