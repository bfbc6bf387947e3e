package dev.codebook.maven.files;

import dev.codebook.catalog.read.InputFile;
import dev.codebook.maven.state.FileStamp;

/**
 * A file of the project that may hold a catalogue or a naming profile.
 *
 * @param stamp as it was when it was found
 */
public record FoundFile(InputFile file, FileStamp stamp) {

  public String name() {
    return file.name();
  }
}
