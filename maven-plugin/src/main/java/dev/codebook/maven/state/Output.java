package dev.codebook.maven.state;

/**
 * A file that an execution made.
 *
 * @param input the file of the catalogue that it was made of
 * @param catalogue the catalogue's name
 */
public record Output(FileStamp file, String input, String catalogue) {

  /** The path as it is remembered. */
  public String name() {
    return file.name();
  }
}
