package dev.codebook.maven.state;

/**
 * A file that an execution made.
 *
 * @param folder the path of its folder, with a {@code /} behind, as it is remembered: every build
 *     looks at all files, and most of them lie in one folder
 * @param file whose name is that in the folder
 * @param input the file of the catalogue that it was made of
 * @param catalogue the catalogue's name
 */
public record Output(String folder, FileStamp file, String input, String catalogue) {

  /**
   * A file of that folder in which it is.
   *
   * @param file under its path
   */
  public static Output of(FileStamp file, String input, String catalogue) {
    int end = file.name().lastIndexOf('/') + 1;
    String folder = file.name().substring(0, end);
    return new Output(folder, file.named(file.name().substring(end)), input, catalogue);
  }

  /** One that may be there some time soon, whatever is there now. */
  static Output begun(String name) {
    return of(new FileStamp(name, 0, 0, 0, FileStamp.NO_DIGEST), "", "");
  }

  /** The path as it is remembered. */
  public String name() {
    return folder.concat(file.name());
  }
}
