package dev.codebook.maven.files;

import dev.codebook.catalog.read.InputFile;
import dev.codebook.maven.state.FileStamp;
import java.nio.file.Path;

/**
 * A file of the project that may hold a catalogue or a naming profile.
 *
 * @param stamp as it was when it was found
 */
public record FoundFile(Path path, FileStamp stamp) implements Comparable<FoundFile> {

  public String name() {
    return stamp.name();
  }

  /** For whoever reads it: most builds find all files as they were, and read none. */
  public InputFile file() {
    return InputFile.of(name(), path);
  }

  /** By name. */
  @Override
  public int compareTo(FoundFile other) {
    return name().compareTo(other.name());
  }
}
