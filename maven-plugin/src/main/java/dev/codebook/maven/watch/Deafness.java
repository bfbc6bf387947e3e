package dev.codebook.maven.watch;

import dev.codebook.maven.files.ProjectFiles;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells of folders that cannot be watched: once of each, unless it could be in between. */
public final class Deafness {

  private final ProjectFiles files;
  private Set<Path> told = Set.of();

  public Deafness(ProjectFiles files) {
    this.files = files;
  }

  /**
   * What to warn of.
   *
   * @param folders that cannot be watched now, and why
   */
  public List<String> news(Map<Path, IOException> folders) {
    var warnings = new ArrayList<String>();
    for (Map.Entry<Path, IOException> folder : folders.entrySet()) {
      if (!told.contains(folder.getKey())) {
        warnings.add(
            "Changes in "
                + files.display(folder.getKey())
                + " may go unnoticed until another catalogue is saved: "
                + reason(folder.getValue()));
      }
    }
    told = folders.keySet();
    return warnings;
  }

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException
        ? "the user who runs Maven may not list that folder"
        : String.valueOf(e.getMessage());
  }
}
