package dev.codebook.maven.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What to say when files cannot be read or written. */
public final class FileFailure {

  private FileFailure() {}

  /**
   * The message for one of {@link IOException}, {@link UncheckedIOException}, which comes from a
   * folder that changes, or may not be read, while its files are listed, and {@link
   * InvalidPathException}.
   */
  public static String message(Exception e) {
    Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
    return "Codebook could not do its work: " + reason(Objects.requireNonNull(cause));
  }

  private static String reason(Throwable e) {
    if (e instanceof InvalidPathException path) {
      return "no file can be called "
          + path.getInput()
          + " here: "
          + path.getReason()
          + "; if it is for the characters, set a UTF-8 locale";
    }
    if (e instanceof FileSystemException file) {
      // Of a move, what was to be replaced tells a reader more.
      String name = file.getOtherFile() == null ? file.getFile() : file.getOtherFile();
      Path folder = nearestAbove(name);
      if (folder != null && !Files.isDirectory(folder)) {
        return folder + " is a file, and a folder has to be there";
      }
      String reason = file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
      String cause =
          e instanceof AccessDeniedException
              ? "; the user who runs Maven has no right to it, or another program has it open"
              : "";
      return name + ": " + reason + cause;
    }
    return String.valueOf(e.getMessage());
  }

  /** The nearest of the folders that the file should be in that there is. */
  private static @Nullable Path nearestAbove(String file) {
    Path folder = Path.of(file).getParent();
    while (folder != null && !Files.exists(folder)) {
      folder = folder.getParent();
    }
    return folder;
  }
}
