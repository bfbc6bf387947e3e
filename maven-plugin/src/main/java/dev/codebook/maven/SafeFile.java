package dev.codebook.maven;

import dev.codebook.maven.state.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes files through a neighbour and an atomic move, so that nobody ever reads half of one.
 *
 * <p>The neighbour's name has the process and the thread in it, as another may be at work on the
 * same checkout; the JDK's temporary files would have a random one, for which a cold JVM loads its
 * security providers.
 */
final class SafeFile {

  private static final String END = ".codebook-tmp";

  private static final int ATTEMPTS = 10;

  private SafeFile() {}

  /**
   * Writes the file, and answers it as it is then.
   *
   * @param name under which the file is remembered
   */
  static FileStamp write(String name, Path path, byte[] bytes) throws IOException {
    Path folder = Objects.requireNonNull(path.getParent());
    String writer = ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
    Path neighbour = folder.resolve("." + path.getFileName() + "." + writer + END);
    for (int attempt = 1; ; attempt++) {
      try {
        return write(name, path, neighbour, bytes);
      } catch (NoSuchFileException e) {
        // There is no such folder yet, or another build has found it empty and removed it.
        if (attempt == ATTEMPTS) {
          throw e;
        }
        Files.createDirectories(folder);
      } catch (IOException e) {
        Files.deleteIfExists(neighbour);
        throw e;
      }
    }
  }

  private static FileStamp write(String name, Path path, Path neighbour, byte[] bytes)
      throws IOException {
    Files.write(neighbour, bytes);
    // Before the move, which keeps the time: afterwards it may be another's file already.
    FileStamp stamp = FileStamp.of(name, neighbour).with(bytes);
    Files.move(
        neighbour, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return stamp;
  }

  /** Removes what writers that are no more have left in the folder. */
  static void removeLeftOvers(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(SafeFile::isLeftOver).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static boolean isLeftOver(Path file) {
    Matcher name =
        Pattern.compile("\\..*\\.(\\d+)-\\d+" + Pattern.quote(END))
            .matcher(file.getFileName().toString());
    return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
  }
}
