package dev.codebook.maven.state;

/**
 * A file that an execution made.
 *
 * @param input the file of the catalogue that it was made of
 * @param catalogue the catalogue's name
 */
public record Output(FileStamp file, String input, String catalogue) {

  /** One that may be there some time soon, whatever is there now. */
  static Output begun(String name) {
    return new Output(new FileStamp(name, 0, 0, 0, FileStamp.NO_DIGEST), "", "");
  }

  /** The path as it is remembered. */
  public String name() {
    return file.name();
  }
}
