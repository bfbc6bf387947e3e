package dev.codebook.maven.files;

import dev.codebook.maven.state.FileStamp;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The search of a folder for files that count, through links too.
 *
 * <p>Each build looks for a thousand files that nobody has touched, in a JVM that has compiled
 * nothing yet; so this is a loop, where the JDK has a walk with visitors.
 */
public final class FolderSearch {

  private final FilePatterns patterns;
  private final Map<Path, Integer> above = new HashMap<>();
  private final List<FoundFile> found = new ArrayList<>();

  FolderSearch(FilePatterns patterns) {
    this.patterns = patterns;
  }

  /**
   * What is found, in no particular order.
   *
   * @param prefix what the names of the files in the folder begin with
   */
  List<FoundFile> in(Path folder, String prefix) throws IOException {
    search(folder, prefix, Files.readAttributes(folder, BasicFileAttributes.class));
    return found;
  }

  private void search(Path folder, String prefix, BasicFileAttributes attributes)
      throws IOException {
    above.put(folder, key(attributes));
    int start = folder.resolve("_").toString().length() - 1;
    for (Path file : list(folder)) {
      look(file, file.toString().substring(start), prefix);
    }
    above.remove(folder);
  }

  /** What lies in the folder, which may be missing. */
  public static List<Path> list(Path folder) throws IOException {
    var listed = new ArrayList<Path>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          listed.add(file);
        }
      } catch (NoSuchFileException e) {
        // Another build has just found the folder empty, and removed it.
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
    }
    return listed;
  }

  private void look(Path file, String simpleName, String prefix) throws IOException {
    BasicFileAttributes attributes;
    try {
      attributes = attributes(file);
    } catch (NoSuchFileException e) {
      // Another program has just removed it.
      return;
    }
    // A builder would be four calls more.
    String name = prefix.concat(simpleName);
    if (attributes.isDirectory()) {
      if (!DefaultExcludes.haveFolder(simpleName) && !isAbove(file, key(attributes))) {
        search(file, name + "/", attributes);
      }
    } else if (patterns.match(name)
        && !isLeftBehind(simpleName)
        // Whoever reads a pipe waits for somebody to write into it.
        && !attributes.isOther()) {
      found.add(new FoundFile(file, FileStamp.of(name, attributes)));
    }
  }

  /**
   * Whether tools have left it behind: nothing that is called like a catalogue, for which a cold
   * JVM had better not load what all of them leave.
   */
  private static boolean isLeftBehind(String simpleName) {
    boolean isOrdinary =
        Character.isLetterOrDigit(simpleName.charAt(0)) && FilePatterns.isYaml(simpleName);
    return !isOrdinary && DefaultExcludes.haveFile(simpleName);
  }

  /** What cannot be looked at, such as a link to nothing, is reported when it is read. */
  private static BasicFileAttributes attributes(Path file) throws IOException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class);
    } catch (IOException e) {
      return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
  }

  /** By which the file system knows the folder, if it knows it by anything. */
  private static int key(BasicFileAttributes attributes) {
    return Objects.hashCode(attributes.fileKey());
  }

  /** Whether it is a link to a folder above: what is behind it is being searched already. */
  private boolean isAbove(Path folder, int key) throws IOException {
    for (Map.Entry<Path, Integer> other : above.entrySet()) {
      if (other.getValue() == key && Files.isSameFile(other.getKey(), folder)) {
        return true;
      }
    }
    return false;
  }
}
