package dev.codebook.maven.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * The way from a folder to what a path leads to: from name to name and through links, as the system
 * goes. Where one of the names comes to stand for something else, the path leads elsewhere.
 */
final class Way {

  /** As many as Linux follows: more are taken for a circle. */
  private static final int MOST_LINKS = 40;

  private final Watched watched;
  private final Deque<Path> ahead = new ArrayDeque<>();
  private Path place;
  private int links;

  /**
   * @param start a folder, by a path without links
   * @param path from there
   */
  Way(Path start, Path path, Watched watched) {
    this.watched = watched;
    this.place = start;
    turnTo(path);
  }

  private void turnTo(Path path) {
    for (int i = path.getNameCount() - 1; i >= 0; i--) {
      ahead.push(path.getName(i));
    }
  }

  /**
   * Has each name on the way watched, as far as there is something.
   *
   * @param deaf gets the folder with the last name, if it cannot be watched. Those before it are
   *     seldom replaced, and many of them belong to others
   */
  void follow(Map<Path, IOException> deaf) {
    while (!ahead.isEmpty()) {
      Path name = ahead.pop();
      // Before it is looked at: what it comes to stand for from now on is noticed.
      watch(name, deaf);
      Path next = place.resolve(name).normalize();
      if (Files.isSymbolicLink(next)) {
        followLink(next);
      } else if (Files.isDirectory(next, LinkOption.NOFOLLOW_LINKS)) {
        place = next;
      } else {
        ahead.clear();
      }
    }
  }

  private void watch(Path name, Map<Path, IOException> deaf) {
    try {
      watched.add(place, name);
    } catch (IOException e) {
      if (ahead.isEmpty()) {
        deaf.put(place, e);
      }
    }
  }

  private void followLink(Path link) {
    links++;
    if (links > MOST_LINKS) {
      ahead.clear();
      return;
    }
    try {
      Path target = Files.readSymbolicLink(link);
      if (target.getRoot() != null) {
        place = place.resolve(target.getRoot());
      }
      turnTo(target);
    } catch (IOException e) {
      // Just replaced: that has been noticed.
      ahead.clear();
    }
  }
}
