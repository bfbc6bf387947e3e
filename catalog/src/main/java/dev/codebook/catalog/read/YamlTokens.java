package dev.codebook.catalog.read;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Jackson's streaming parser, which also tells the event of the YAML library that it made a token
 * of: it has what a token lacks, such as the anchor of a value and the tag of a key.
 *
 * <p>It is made without Jackson's factory, which would load generators and pools in each build.
 */
final class YamlTokens extends YAMLParser {

  /** Jackson's limits are for strangers' data; ours is that of the file. */
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNameLength(TextDecoder.MOST_BYTES)
          .maxStringLength(TextDecoder.MOST_BYTES)
          .build();

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(TextDecoder.MOST_BYTES).build();

  private static final int NO_FEATURES = 0;

  /** Before the first token, one that stands nowhere. */
  private Event event = new StreamStartEvent(Optional.empty(), Optional.empty());

  /** Where no document has started, the same. */
  private Event documentStart = event;

  YamlTokens(String text) {
    this(text, new BufferRecycler());
  }

  private YamlTokens(String text, BufferRecycler buffers) {
    super(
        ObjectReadContext.empty(),
        new IOContext(
            LIMITS,
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

  /** The event of the current token, or the one that the parser refused. */
  Event event() {
    return event;
  }

  /** The start of the current document, of which no token is made. */
  Event documentStart() {
    return documentStart;
  }

  @Override
  protected Event nextEvent() {
    event = super.nextEvent();
    if (event instanceof DocumentStartEvent) {
      documentStart = event;
    }
    return event;
  }

  /**
   * Keys decide what a value is, not its looks, which take a cold JVM long to make out. The text is
   * that of the event; the parser's own has none.
   */
  @Override
  protected JsonToken _decodeScalar(ScalarEvent scalar) {
    return JsonToken.VALUE_STRING;
  }
}
