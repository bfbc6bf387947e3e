package dev.codebook.maven.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What to say when files cannot be read or written: in our words, where the system has none. */
public final class FileFailure {

  private final ProjectFiles files;

  private FileFailure(ProjectFiles files) {
    this.files = files;
  }

  /**
   * The message for one of {@link IOException}, {@link UncheckedIOException}, which comes from a
   * folder that changes, or may not be read, while its files are listed, and {@link
   * InvalidPathException}.
   */
  public static String message(Exception e, ProjectFiles files) {
    Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
    return "Codebook could not do its work: "
        + new FileFailure(files).reason(Objects.requireNonNull(cause));
  }

  /**
   * The failure to write a file, as one of the file itself: readers do not know the neighbour that
   * it is written through, and a full disk is told of without any name.
   */
  static IOException ofWriting(Path file, IOException e) {
    var failure = new FileSystemException(file.toString(), null, words(e));
    failure.initCause(e);
    return failure;
  }

  private String reason(Throwable e) {
    if (e instanceof InvalidPathException path) {
      return "no file can be called "
          + path.getInput()
          + " here: "
          + path.getReason()
          + "; if it is for the characters, set a UTF-8 locale";
    }
    return e instanceof FileSystemException file && file.getFile() != null
        ? reason(file.getFile(), file)
        : words(e);
  }

  private String reason(String file, FileSystemException e) {
    try {
      return reason(files.resolve(file), e);
    } catch (InvalidPathException unnameable) {
      // Found in a folder all the same, by bytes that the platform's charset has no characters for.
      return file + ": " + words(e);
    }
  }

  private String reason(Path file, FileSystemException e) {
    // What is there already was to become a folder.
    Path obstacle = nearest(e instanceof FileAlreadyExistsException ? file : file.getParent());
    if (obstacle != null && !Files.isDirectory(obstacle)) {
      return display(obstacle)
          + (Files.exists(obstacle) ? " is a file" : " is a link that leads nowhere")
          + ", and a folder has to be there";
    }
    return display(file) + ": " + words(e);
  }

  /** The path itself, or the nearest above it where there is something. */
  static @Nullable Path nearest(@Nullable Path path) {
    Path nearest = path;
    while (nearest != null && !Files.exists(nearest, LinkOption.NOFOLLOW_LINKS)) {
      nearest = nearest.getParent();
    }
    return nearest;
  }

  private String display(Path path) {
    return files.isInside(path) ? files.display(path) : path.toString();
  }

  /** Of what has a name of its own, Java keeps the system's reason to itself. */
  private static String words(Throwable e) {
    if (e instanceof AccessDeniedException) {
      return "access is denied; the user who runs Maven has no right to it or to its folder,"
          + " or another program has it open";
    }
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return reason == null ? "the system does not say why" : reason;
  }
}
