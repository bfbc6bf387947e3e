package dev.codebook.maven.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
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
    assertThat(stamp.isOf(file, LATER)).isTrue();
    assertThat(stamp.isOf(file, BEFORE)).isTrue();

    Files.setLastModifiedTime(file, LATER);

    assertThat(stamp.isOf(file, LATER)).isFalse();
  }

  /** As one may be that comes from a cache where all files have one time. */
  @Test
  void anotherFileInItsPlaceIsAnotherOne() throws IOException {
    Files.move(write("other.jar", "new"), file, StandardCopyOption.REPLACE_EXISTING);

    assertThat(stamp.isOf(file, LATER)).isFalse();
  }

  @Test
  void anotherFileWithADigestIsTheSameByItsBytes() throws IOException {
    FileStamp digested = stamp.with(Files.readAllBytes(file));
    Files.move(write("other.jar", "old"), file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(digested.isOf(file, LATER)).isTrue();

    Files.move(write("other.jar", "new"), file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(digested.isOf(file, LATER)).isFalse();
  }

  private Path write(String name, String text) throws IOException {
    Path written = Files.writeString(folder.resolve(name), text);
    return Files.setLastModifiedTime(written, BEFORE);
  }
}
