package dev.codebook.maven.files;

import dev.codebook.maven.state.FileStamp;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The search of a folder for files that count, through links too.
 *
 * <p>Each build looks for files that nobody has touched, a thousand maybe, in a JVM that has
 * compiled nothing yet; so this does without the JDK's walk and its visitors. Measured on Linux.
 */
final class FolderSearch {

  private final String prefix;
  private final FilePatterns patterns;
  private final Map<Path, Integer> above = new HashMap<>();
  private final List<FoundFile> found = new ArrayList<>();

  /**
   * @param prefix what the names of the files in the folder begin with
   */
  FolderSearch(String prefix, List<String> includes, List<String> excludes) {
    this.prefix = prefix;
    this.patterns = new FilePatterns(prefix, includes, excludes);
  }

  /**
   * What is found, in no particular order.
   *
   * @throws IOException if anything in the folder cannot be looked at: it might be a catalogue, and
   *     must not count as missing
   */
  List<FoundFile> in(Path folder) throws IOException {
    search(folder, prefix, Files.readAttributes(folder, BasicFileAttributes.class));
    return List.copyOf(found);
  }

  private void search(Path folder, String prefix, BasicFileAttributes attributes)
      throws IOException {
    above.put(folder, FileStamp.key(attributes));
    int start = folder.resolve("_").toString().length() - 1;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        look(file, file.toString().substring(start), prefix);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    } finally {
      above.remove(folder);
    }
  }

  private void look(Path file, String simpleName, String prefix) throws IOException {
    try {
      BasicFileAttributes attributes = attributes(file);
      String name = prefix.concat(simpleName);
      if (attributes.isDirectory()) {
        if (!DefaultExcludes.ALL.haveFolder(simpleName) && !isAbove(file, attributes)) {
          search(file, name.concat("/"), attributes);
        }
      } else if (patterns.match(name)
          && !isLeftBehind(simpleName)
          // Whoever reads a pipe waits for somebody to write into it.
          && !attributes.isOther()) {
        found.add(new FoundFile(file, FileStamp.of(name, attributes)));
      } else if (attributes.isSymbolicLink()
          && !patterns.exclude(name)
          && !isLeftBehind(simpleName)) {
        throw new FileSystemException(
            file.toString(), null, "it is a link to nothing, where catalogues may have been");
      }
    } catch (NoSuchFileException e) {
      // Another program has just removed it.
    }
  }

  /**
   * Those of a link itself where it leads to nothing: if it is called like a file that counts, its
   * reader will say so.
   */
  private static BasicFileAttributes attributes(Path file) throws IOException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class);
    } catch (NoSuchFileException e) {
      return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
  }

  /** Whether it is a link to a folder above: what is behind it is being searched already. */
  private boolean isAbove(Path folder, BasicFileAttributes attributes) throws IOException {
    int key = FileStamp.key(attributes);
    for (Map.Entry<Path, Integer> other : above.entrySet()) {
      if (other.getValue() == key && Files.isSameFile(other.getKey(), folder)) {
        return true;
      }
    }
    return false;
  }

  /** Whether tools have left it behind: nothing that is called like a catalogue. */
  private static boolean isLeftBehind(String simpleName) {
    boolean isOrdinary =
        Character.isLetterOrDigit(simpleName.charAt(0)) && FilePatterns.isYaml(simpleName);
    return !isOrdinary && DefaultExcludes.ALL.haveFile(simpleName);
  }
}
