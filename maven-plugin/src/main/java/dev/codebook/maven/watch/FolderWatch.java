package dev.codebook.maven.watch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells that something below a folder has changed, and has then been left alone for a moment: one
 * save of an editor is a dozen events.
 *
 * <p>What has changed it does not tell. Events get lost when many come at once, and folders appear
 * with files in them; whoever asks has to look for himself.
 */
public final class FolderWatch implements AutoCloseable {

  /** How long nothing must happen, in nanoseconds. */
  private static final long QUIET = 150_000_000;

  /** How long something may go on happening: a program may write for as long as it runs. */
  private static final long LONGEST = 1_000_000_000;

  private final Path folder;
  private final Path top;
  private final Path start;
  private final Watched watched;

  /**
   * @param top a folder that is neither moved nor renamed, nor is one above it
   */
  public FolderWatch(Path folder, Path top) throws IOException {
    this.folder = folder.toAbsolutePath().normalize();
    this.top = top.toAbsolutePath().normalize();
    this.start = top.toRealPath();
    this.watched = new Watched(folder.getFileSystem().newWatchService());
  }

  /**
   * From now on, changes in the folder and in those that are below it now are noticed.
   *
   * @return the folders of which that is not so, and why
   */
  public Map<Path, IOException> lookAround() throws IOException {
    watched.forget();
    var deaf = new TreeMap<Path, IOException>();
    // The folder itself may be missing, or be replaced, or one above it: those above that know.
    follow(folder, deaf);
    Files.walkFileTree(
        folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Registration(deaf));
    return deaf;
  }

  private void follow(Path path, Map<Path, IOException> deaf) {
    Way way =
        path.startsWith(top)
            ? new Way(start, top.relativize(path), watched)
            : new Way(Objects.requireNonNull(path.getRoot()), path, watched);
    way.follow(deaf);
  }

  /** Waits for a change after the last look, and for the end of it. */
  public void await() throws InterruptedException {
    while (!watched.hasChanged(Long.MAX_VALUE)) {
      // Something else has.
    }
    long begin = System.nanoTime();
    long end = QUIET;
    for (long now = 0; now < end; now = System.nanoTime() - begin) {
      if (watched.hasChanged(end - now)) {
        end = Math.min(System.nanoTime() - begin + QUIET, LONGEST);
      }
    }
  }

  @Override
  public void close() throws IOException {
    watched.close();
  }

  /** Has each folder watched, and what links lead to. */
  private final class Registration extends SimpleFileVisitor<Path> {

    private final Map<Path, IOException> deaf;

    Registration(Map<Path, IOException> deaf) {
      this.deaf = deaf;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      followLink(directory);
      try {
        watched.add(directory);
      } catch (IOException e) {
        deaf.put(directory, e);
      }
      return FileVisitResult.CONTINUE;
    }

    /** What a link points to changes elsewhere, and may be missing. */
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      followLink(file);
      return FileVisitResult.CONTINUE;
    }

    private void followLink(Path path) {
      if (Files.isSymbolicLink(path)) {
        follow(path, deaf);
      }
    }

    /** Whoever reads the files says what is wrong with that one. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
