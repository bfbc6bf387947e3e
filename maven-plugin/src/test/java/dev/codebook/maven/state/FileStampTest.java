package dev.codebook.maven.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStampTest {

  private static final FileTime BEFORE = FileTime.fromMillis(1_000_000_000);
  private static final FileTime LATER = FileTime.fromMillis(1_000_010_000);

  @TempDir private Path folder;
  private Path file;
  private FileStamp stamp;

  @BeforeEach
  void remember() throws IOException {
    file = write("codes.jar", "old");
    stamp = FileStamp.of("codes.jar", file);
    // The number of a file that is gone altogether might be given to another.
    Files.createLink(folder.resolve("kept.jar"), file);
  }

  @Test
  void aFileWithoutADigestIsTheSameBySizeAndTime() throws IOException {
    assertThat(isStill(stamp, LATER)).isTrue();
    assertThat(isStill(stamp, BEFORE)).isTrue();

    Files.setLastModifiedTime(file, LATER);

    assertThat(isStill(stamp, LATER)).isFalse();
  }

  /** As one may be that comes from a cache where all files have one time. */
  @Test
  void anotherFileInItsPlaceIsAnotherOne() throws IOException {
    Files.move(write("other.jar", "new"), file, StandardCopyOption.REPLACE_EXISTING);

    assertThat(isStill(stamp, LATER)).isFalse();
  }

  @Test
  void anotherFileWithADigestIsTheSameByItsBytes() throws IOException {
    FileStamp digested = stamp.with(Files.readAllBytes(file));
    Files.move(write("other.jar", "old"), file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(isStill(digested, LATER)).isTrue();

    Files.move(write("other.jar", "new"), file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(isStill(digested, LATER)).isFalse();
  }

  private boolean isStill(FileStamp stamp, FileTime remembered) throws IOException {
    return stamp.isStill(folder, remembered.to(TimeUnit.NANOSECONDS));
  }

  private Path write(String name, String text) throws IOException {
    Path written = Files.writeString(folder.resolve(name), text);
    return Files.setLastModifiedTime(written, BEFORE);
  }
}
