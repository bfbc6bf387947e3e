package dev.codebook.maven.watch;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The folders that are watched, and what in each of them matters: all of it, or some names. */
final class Watched {

  private static final WatchEvent.Kind<?>[] EVENTS = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  private final WatchService service;
  private final Set<WatchKey> whole = new HashSet<>();

  /** One folder has one key, however it is reached. */
  private final Map<WatchKey, Set<Path>> names = new HashMap<>();

  Watched(WatchService service) {
    this.service = service;
  }

  /** Nothing matters any more. */
  void forget() {
    whole.clear();
    names.clear();
  }

  /** All that is in the folder matters, but nothing in those below it. */
  void add(Path folder) throws IOException {
    try {
      whole.add(folder.register(service, EVENTS));
    } catch (NoSuchFileException | NotDirectoryException e) {
      // Gone, perhaps just now: the folder above tells of it.
    }
  }

  /** What has that name in the folder matters. */
  void add(Path folder, Path name) throws IOException {
    try {
      names.computeIfAbsent(folder.register(service, EVENTS), key -> new HashSet<>()).add(name);
    } catch (NoSuchFileException | NotDirectoryException e) {
      // As above.
    }
  }

  /**
   * Waits for the next event at the most so long, and answers whether it is one that matters.
   *
   * @param nanoseconds {@link Long#MAX_VALUE} for ever
   */
  boolean hasChanged(long nanoseconds) throws InterruptedException {
    WatchKey key = service.poll(nanoseconds, TimeUnit.NANOSECONDS);
    boolean matters = false;
    if (key != null) {
      for (WatchEvent<?> event : key.pollEvents()) {
        matters |= matters(key, event);
      }
      key.reset();
    }
    return matters;
  }

  private boolean matters(WatchKey key, WatchEvent<?> event) {
    return whole.contains(key)
        || names.containsKey(key)
            && (event.kind().equals(StandardWatchEventKinds.OVERFLOW)
                || names.get(key).contains(event.context()));
  }

  void close() throws IOException {
    service.close();
  }
}
