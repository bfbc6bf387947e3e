package dev.codebook.maven.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/**
 * A file as it was at some time.
 *
 * @param name the path as it is remembered, below some folder
 * @param size in bytes; -1 if there was no such file
 * @param modified in nanoseconds since 1970, as exactly as the file system has it
 * @param key by which the file system knows it, whatever its name; 0 where it has none
 * @param digest of the bytes, or {@link #NO_DIGEST} where a new time alone counts as a change
 */
public record FileStamp(String name, long size, long modified, int key, long digest) {

  /** Of files that are not worth reading. */
  public static final long NO_DIGEST = -1;

  /** Between two changes of a clock by which files get their times. */
  private static final long TICK = TimeUnit.MILLISECONDS.toNanos(20);

  private static final long COARSE_TICK = TimeUnit.SECONDS.toNanos(2);

  /** The file as it is now, without a digest. */
  public static FileStamp of(String name, Path file) throws IOException {
    try {
      return of(name, Files.readAttributes(file, BasicFileAttributes.class));
    } catch (NoSuchFileException e) {
      return new FileStamp(name, -1, 0, 0, NO_DIGEST);
    }
  }

  /** The file with these attributes, without a digest. */
  public static FileStamp of(String name, BasicFileAttributes attributes) {
    return new FileStamp(
        name,
        attributes.size(),
        nanoseconds(attributes.lastModifiedTime()),
        key(attributes),
        NO_DIGEST);
  }

  /** By which the file system knows the file, or 0. */
  public static int key(BasicFileAttributes attributes) {
    return Objects.hashCode(attributes.fileKey());
  }

  /** Whether there was no such file. */
  public boolean isMissing() {
    return size < 0;
  }

  /** The same file under that name. */
  FileStamp named(String other) {
    return new FileStamp(other, size, modified, key, digest);
  }

  /** The same file with that content. */
  public FileStamp with(byte[] content) {
    return new FileStamp(name, size, modified, key, digest(content));
  }

  /**
   * Whether the file is still as it was then: by size and time, if it is still the same file, or
   * else by its bytes. Another one may well have the size and time of this one, such as one that a
   * checkout wrote next to it, and a link or a folder of another name now leads to. Without a
   * digest, another file counts as changed.
   *
   * @param now the file as it has just been seen
   * @param folder to which its name is relative
   * @param remembered when this stamp was written down, in nanoseconds since 1970 by the clock of
   *     the file system: a change that came within the same tick has not moved the file's time
   */
  boolean isOf(FileStamp now, Path folder, long remembered) throws IOException {
    if (now.size != size) {
      return false;
    }
    boolean timeTells = digest == NO_DIGEST || modified + tick() < remembered;
    if (now.modified == modified && now.key == key && timeTells) {
      return true;
    }
    return digest != NO_DIGEST && digest(Files.readAllBytes(folder.resolve(name))) == digest;
  }

  /** The same of the file as it is now. */
  boolean isStill(Path folder, long remembered) throws IOException {
    return isOf(of(name, folder.resolve(name)), folder, remembered);
  }

  /** A file system without fractions of a second may count in twos of them. */
  private long tick() {
    return modified % TimeUnit.SECONDS.toNanos(1) == 0 ? COARSE_TICK : TICK;
  }

  private static long nanoseconds(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }

  /**
   * A digest from java.security would cost a cold JVM more than all the rest of the check, and the
   * tables of CRC-32C more than a tenth of it; this one it has from reading jars.
   */
  private static long digest(byte[] content) {
    var digest = new CRC32();
    digest.update(content);
    return digest.getValue();
  }
}
