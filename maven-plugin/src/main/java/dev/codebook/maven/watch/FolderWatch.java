package dev.codebook.maven.watch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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

  private static final WatchEvent.Kind<?>[] EVENTS = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  private final Path folder;
  private final Path top;
  private final WatchService service;

  /**
   * @param top a folder above, beyond which nothing is moved or renamed
   */
  public FolderWatch(Path folder, Path top) throws IOException {
    this.folder = folder.toAbsolutePath().normalize();
    this.top = top.toAbsolutePath().normalize();
    this.service = folder.getFileSystem().newWatchService();
  }

  /** From now on, changes in the folder and in those that are below it now are noticed. */
  public void lookAround() throws IOException {
    // The folder itself may be missing, or be replaced, or one above it: those above that know. The
    // lowest is sought again once it is watched, as one below it may have been created just before.
    Path watched = null;
    for (Path lowest = above(); !lowest.equals(watched); lowest = above()) {
      watched = registers(lowest) ? lowest : null;
    }
    Path above = above().getParent();
    while (above != null && above.startsWith(top)) {
      registers(above);
      above = above.getParent();
    }
    if (Files.isDirectory(folder)) {
      Files.walkFileTree(
          folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Registration());
    }
  }

  /** The nearest folder above that is there. */
  private Path above() {
    Path above = folder.getParent();
    while (above != null && !Files.isDirectory(above)) {
      above = above.getParent();
    }
    return above == null ? folder : above;
  }

  /** Has the folder watched, but none that is in it; answers whether it is there. */
  private boolean registers(Path directory) throws IOException {
    try {
      directory.register(service, EVENTS);
      return true;
    } catch (NoSuchFileException | NotDirectoryException e) {
      // Gone, perhaps just now.
      return false;
    }
  }

  /** Waits for a change after the last look, and for the end of it. */
  public void await() throws InterruptedException {
    WatchKey key = service.take();
    long begin = System.nanoTime();
    while (key != null) {
      key.pollEvents();
      key.reset();
      long left = LONGEST - (System.nanoTime() - begin);
      key = service.poll(Math.min(QUIET, left), TimeUnit.NANOSECONDS);
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }

  /** Has each folder watched. */
  private final class Registration extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
        throws IOException {
      // What is gone already is told of by the folder above.
      return registers(directory) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    /** What a link points to changes elsewhere. */
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (Files.isSymbolicLink(file)) {
        Optional<Path> target = target(file);
        if (target.isPresent()) {
          registers(Objects.requireNonNull(target.get().getParent()));
        }
      }
      return FileVisitResult.CONTINUE;
    }

    private static Optional<Path> target(Path link) {
      try {
        return Optional.of(link.toRealPath());
      } catch (IOException e) {
        // A link to nothing, such as the lock of an editor.
        return Optional.empty();
      }
    }

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
