package dev.codebook.maven.watch;

import dev.codebook.maven.files.FoundFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what is worth saying of runs that follow each other: not what was said of the same files
 * last, as a mistake may stand while other things happen beside it.
 */
public final class News {

  private Map<String, ByteBuffer> now = Map.of();
  private Map<String, ByteBuffer> then = Map.of();
  private String said = "";

  /** Looks at the files that the next run will find. */
  public void lookAt(List<FoundFile> files) {
    var contents = new HashMap<String, ByteBuffer>();
    for (FoundFile file : files) {
      try {
        contents.put(file.name(), ByteBuffer.wrap(file.file().content().read()));
      } catch (IOException e) {
        // The run will say so, and again when the file can be read.
      }
    }
    now = contents;
  }

  /** Whether this has to be said; from then on it has been. */
  public boolean isNews(String text) {
    boolean isNews = !text.equals(said) || !now.equals(then);
    said = text;
    then = now;
    return isNews;
  }
}
