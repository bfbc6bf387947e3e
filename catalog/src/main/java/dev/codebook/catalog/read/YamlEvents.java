package dev.codebook.catalog.read;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * The events of which Jackson's streaming parser makes its tokens: they have what a token lacks,
 * such as the anchor of a value and the tag of a key.
 *
 * <p>It is made without Jackson's factory, which would load generators and pools in each build.
 */
final class YamlEvents extends YAMLParser {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(TextDecoder.MOST_BYTES).build();

  private static final int NO_FEATURES = 0;

  /** Before the first, one that stands nowhere. */
  private Event current = new StreamStartEvent(Optional.empty(), Optional.empty());

  YamlEvents(String text) {
    this(text, new BufferRecycler());
  }

  private YamlEvents(String text, BufferRecycler buffers) {
    super(
        ObjectReadContext.empty(),
        new IOContext(
            StreamReadConstraints.defaults(),
            StreamWriteConstraints.defaults(),
            ErrorReportConfiguration.defaults(),
            buffers,
            ContentReference.unknown(),
            true,
            JsonEncoding.UTF8),
        buffers,
        NO_FEATURES,
        NO_FEATURES,
        SETTINGS,
        new RoomyReader(text));
  }

  /**
   * Leaves one place of the library's buffer free: where a full one ends between the halves of a
   * character beyond U+FFFF, the library would write the second half past its end.
   */
  private static final class RoomyReader extends StringReader {

    RoomyReader(String text) {
      super(text);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      return super.read(buffer, offset, length > 1 ? length - 1 : length);
    }
  }

  /**
   * Goes on to the next one, and answers it.
   *
   * @throws YamlEngineException if the text is not YAML; then the current one is the last before
   * @throws NumberFormatException if an escape has too large a number
   */
  Event next() {
    current = nextEvent();
    return current;
  }

  /** The one that was last gone on to. */
  Event current() {
    return current;
  }
}
