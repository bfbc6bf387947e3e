package dev.codebook.maven.files;

import dev.codebook.maven.state.FileStamp;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * Writes files through a neighbour and an atomic move, so that nobody ever reads half of one.
 *
 * <p>The neighbour's name is an instant, as another may be at work on the same checkout, and has
 * nothing of the file's, which may be as long as names can be. The JDK's temporary files would have
 * a random name, for which a cold JVM loads its security providers; asking for the process's number
 * starts threads.
 */
public final class SafeFile {

  /** What the names of all neighbours end with. */
  public static final String END = ".codebook-tmp";

  /** Of a neighbour's name, what stands before its end. */
  private static final String NEIGHBOUR = "\\.-?\\d+";

  private static final int ATTEMPTS = 10;

  private SafeFile() {}

  /**
   * Writes the file, and answers it as it is then.
   *
   * @param name under which the file is remembered
   */
  public static FileStamp write(String name, Path path, byte[] bytes) throws IOException {
    return write(name, path, bytes, System.nanoTime());
  }

  /**
   * Writes the file, and answers it as it is then.
   *
   * @param name under which the file is remembered
   * @param instant that the neighbour is called by; where it is taken, the next is tried
   */
  public static FileStamp write(String name, Path path, byte[] bytes, long instant)
      throws IOException {
    Path folder = Objects.requireNonNull(path.getParent());
    for (int attempt = 1; ; attempt++) {
      Path neighbour = folder.resolve("." + (instant + attempt) + END);
      try {
        if (attempt > 1) {
          Files.createDirectories(folder);
        }
        return write(name, path, neighbour, bytes);
      } catch (FileAlreadyExistsException | NoSuchFileException e) {
        // Another build writes a file at the same instant. Or there is no such folder yet,
        // or another build has found it empty and removed it, or has taken the neighbour for
        // something left over.
        if (attempt == ATTEMPTS) {
          throw FileFailure.ofWriting(path, e);
        }
      } catch (IOException e) {
        removeAfter(e, neighbour);
        throw FileFailure.ofWriting(path, e);
      }
    }
  }

  private static FileStamp write(String name, Path path, Path neighbour, byte[] bytes)
      throws IOException {
    Files.write(neighbour, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    // Before the move, which keeps the time: afterwards it may be another's file already.
    FileStamp stamp = FileStamp.of(name, neighbour).with(bytes);
    Files.move(
        neighbour, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return stamp;
  }

  private static void removeAfter(IOException failure, Path neighbour) {
    try {
      Files.deleteIfExists(neighbour);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /**
   * Removes what writers that were cut off have left in the folder. One that is at work just now
   * misses its neighbour, and writes it again.
   */
  public static void removeLeftOvers(Path folder) throws IOException {
    for (Path file : ProjectFiles.list(folder)) {
      if (isNeighbour(file)) {
        remove(file);
      }
    }
  }

  /**
   * Whether the file is a neighbour of one that is being written, or was when its writer was cut
   * off.
   */
  public static boolean isNeighbour(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(END) && name.substring(0, name.length() - END.length()).matches(NEIGHBOUR);
  }

  private static void remove(Path leftOver) throws IOException {
    try {
      Files.deleteIfExists(leftOver);
    } catch (FileSystemException e) {
      // Where a file in use cannot be removed, whoever has it open moves it away.
    }
  }
}
