package dev.codebook.maven;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
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
final class FolderWatch implements AutoCloseable {

  /** How long nothing must happen, in milliseconds. */
  private static final int QUIET = 150;

  private static final WatchEvent.Kind<?>[] EVENTS = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  private final Path folder;
  private final WatchService service;

  FolderWatch(Path folder) throws IOException {
    this.folder = folder.toAbsolutePath().normalize();
    this.service = folder.getFileSystem().newWatchService();
  }

  /** From now on, changes in the folder and in those that are below it now are noticed. */
  void lookAround() throws IOException {
    // The folder itself may be missing, or be replaced: the one above it knows.
    Path above = folder.getParent();
    while (above != null && !Files.isDirectory(above)) {
      above = above.getParent();
    }
    if (above != null) {
      above.register(service, EVENTS);
    }
    if (Files.isDirectory(folder)) {
      Files.walkFileTree(
          folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Registration());
    }
  }

  /** Waits for a change after the last look, and for the end of it. */
  void await() throws InterruptedException {
    WatchKey key = service.take();
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = service.poll(QUIET, TimeUnit.MILLISECONDS);
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
      try {
        directory.register(service, EVENTS);
      } catch (NoSuchFileException e) {
        // Gone already; the folder above tells.
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
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
