package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML document into a tree of nodes that know their positions.
 *
 * <p>Aliases are followed here, because the streaming parser reports one as a text with the
 * anchor's name. A node that aliases repeat is shared, so that a small file cannot fill the memory;
 * its expanded size is counted all the same, so that it cannot keep a later step busy either.
 */
final class YamlReader {

  /** A catalogue is five levels deep. */
  private static final int DEEPEST = 50;

  /** Nodes that aliases may add to those in the file. */
  private static final long MOST_REPEATED = 100_000;

  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          // Its limits are for strangers' data; ours is that of the file.
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNameLength(TextDecoder.MOST_BYTES)
                  .maxStringLength(TextDecoder.MOST_BYTES)
                  .build())
          .loadSettings(
              LoadSettings.builder()
                  // We report a repeated key ourselves, and go on.
                  .setAllowDuplicateKeys(true)
                  .setCodePointLimit(TextDecoder.MOST_BYTES)
                  .build())
          .build();

  private final SourceText source;
  private final YAMLParser parser;
  private final List<Diagnostic> findings = new ArrayList<>();
  private final Map<String, Sized> anchors = new HashMap<>();
  private final String text;
  private long repeated;
  private int tokenIndex;
  private long tokenCodePoint;

  private YamlReader(SourceText source, YAMLParser parser) {
    this.source = source;
    this.text = source.text();
    this.parser = parser;
  }

  /**
   * What one document holds.
   *
   * @param root the tree; empty when the file has none or its syntax is wrong
   */
  record Document(Optional<Node> root, List<Diagnostic> findings) {}

  /** A node and the number of nodes it comes to when every alias is written out. */
  private record Sized(Node node, long size) {}

  /** Ends the reading of a document that no sense can be made of. */
  private static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic finding;

    Unreadable(Diagnostic finding) {
      super(finding.message(), null, false, false);
      this.finding = finding;
    }
  }

  static Document read(SourceText source) {
    try (var parser = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), source.text())) {
      return new YamlReader(source, parser).document();
    }
  }

  private Document document() {
    Optional<Node> root = Optional.empty();
    try {
      JsonToken first = parser.nextToken();
      if (first == null) {
        findings.add(emptyFile(source));
      } else {
        root = Optional.of(node(first, 0).node());
        refuseSecondDocument();
      }
    } catch (Unreadable e) {
      root = Optional.empty();
      findings.add(e.finding);
    } catch (JacksonException e) {
      root = Optional.empty();
      findings.add(new SyntaxError(source, e).finding());
    }
    return new Document(root, List.copyOf(findings));
  }

  /** The finding about a file of nothing but comments, or of nothing at all. */
  static Diagnostic emptyFile(SourceText source) {
    String hint = "a catalogue starts with \"catalogue: NameOfTheType\"";
    return Rule.FILE_EMPTY.at(source.start(), "the file holds nothing", hint);
  }

  private void refuseSecondDocument() {
    if (parser.nextToken() != null) {
      findings.add(
          Rule.YAML_DOCUMENTS.at(
              tokenPosition(),
              "a second document starts here",
              "one catalogue per file: move it to a file of its own"));
    }
  }

  private Sized node(JsonToken token, int depth) {
    refuseDepth(depth);
    refuseTag();
    return switch (token) {
      case START_OBJECT, START_ARRAY -> collection(token, depth);
      default -> parser.isCurrentAlias() ? alias() : new Sized(anchored(), 1);
    };
  }

  private Sized collection(JsonToken token, int depth) {
    String anchor = parser.getObjectId();
    if (anchor != null) {
      // Until it is complete, it is not to be had: it would contain itself.
      anchors.remove(anchor);
    }
    Sized node = token == JsonToken.START_OBJECT ? mapping(depth) : items(depth);
    if (anchor != null) {
      anchors.put(anchor, node);
    }
    return node;
  }

  private Node.Scalar anchored() {
    Node.Scalar scalar = scalar();
    for (String property : properties()) {
      if (property.startsWith("&")) {
        anchors.put(property.substring(1), new Sized(scalar, 1));
      }
    }
    return scalar;
  }

  private Sized mapping(int depth) {
    Position start = tokenPosition();
    var members = new ArrayList<Node.Member>();
    long size = 1;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Node.Scalar key = key();
      Sized value = node(parser.nextToken(), depth + 1);
      members.add(new Node.Member(key, value.node()));
      size += 1 + value.size();
    }
    // Pointing at the first key reads better than at the brace or at nothing.
    Position position = members.isEmpty() ? start : members.get(0).key().position();
    return new Sized(new Node.Mapping(position, List.copyOf(members)), size);
  }

  private Node.Scalar key() {
    Node.Scalar key = anchored();
    for (String property : properties()) {
      if (property.startsWith("!")) {
        findings.add(tagged(property, key.position()));
      }
    }
    return key;
  }

  private Sized items(int depth) {
    Position start = tokenPosition();
    var items = new ArrayList<Node>();
    long size = 1;
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      Sized item = node(token, depth + 1);
      items.add(item.node());
      size += item.size();
    }
    return new Sized(new Node.Items(start, List.copyOf(items)), size);
  }

  private Sized alias() {
    String name = parser.getString();
    Sized target = anchors.get(name);
    if (target == null) {
      String message =
          "the alias " + Quote.of("*" + name) + " has no anchor before it that is complete";
      throw new Unreadable(
          Rule.YAML_ALIAS.at(
              tokenPosition(), message, "set the anchor &" + name + " on an earlier value"));
    }
    repeated += target.size();
    if (repeated > MOST_REPEATED) {
      String message = "aliases blow this file up to more than " + MOST_REPEATED + " values";
      throw new Unreadable(
          Rule.YAML_EXPANSION.at(tokenPosition(), message, "write the values out"));
    }
    return target;
  }

  private Node.Scalar scalar() {
    Position position = tokenPosition();
    JsonToken token = parser.currentToken();
    String text = token == JsonToken.VALUE_NULL ? "" : parser.getString();
    // The parser takes a plain ~ for text, which it has been only until YAML 1.2's core schema.
    boolean string =
        token == JsonToken.VALUE_STRING && !(text.equals("~") && position.width() == 1);
    return new Node.Scalar(position, text, string);
  }

  private void refuseDepth(int depth) {
    if (depth > DEEPEST) {
      String message = "more than " + DEEPEST + " levels of nesting";
      throw new Unreadable(
          Rule.YAML_NESTING.at(tokenPosition(), message, "a catalogue needs five"));
    }
  }

  private void refuseTag() {
    String tag = parser.getRawTag();
    if (tag != null) {
      findings.add(tagged(tag, tokenPosition()));
    }
  }

  /**
   * The tag and the anchor written before a scalar, each with its mark. The parser tells neither
   * the anchor of a value nor the tag of a key; so we look at the text. Nothing else can begin with
   * such a mark.
   */
  private List<String> properties() {
    int index = tokenIndex();
    if (!startsProperty(index)) {
      return List.of();
    }
    var properties = new ArrayList<String>();
    while (startsProperty(index)) {
      int end = index;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      properties.add(text.substring(index, end));
      index = end;
      while (index < text.length() && Character.isWhitespace(text.charAt(index))) {
        index++;
      }
    }
    return properties;
  }

  private boolean startsProperty(int index) {
    return index < text.length() && (text.charAt(index) == '&' || text.charAt(index) == '!');
  }

  /**
   * The parser counts code points; we go on counting from the last token, so that all is read once.
   */
  private int tokenIndex() {
    long codePoint = parser.currentTokenLocation().getCharOffset();
    tokenIndex = text.offsetByCodePoints(tokenIndex, (int) (codePoint - tokenCodePoint));
    tokenCodePoint = codePoint;
    return tokenIndex;
  }

  private static Diagnostic tagged(String tag, Position position) {
    return Rule.YAML_TAG.at(
        position,
        "the tag " + Quote.of(tag) + " has no meaning here",
        "remove it: keys decide the type");
  }

  private Position tokenPosition() {
    TokenStreamLocation start = parser.currentTokenLocation();
    TokenStreamLocation end = parser.currentLocation();
    boolean oneLine = start.getLineNr() == end.getLineNr();
    int width = oneLine ? end.getColumnNr() - start.getColumnNr() : lineRest(start);
    return new Position(source, start.getLineNr(), start.getColumnNr(), Math.max(1, width));
  }

  private int lineRest(TokenStreamLocation start) {
    String line = source.line(start.getLineNr()).stripTrailing();
    return line.codePointCount(0, line.length()) - start.getColumnNr() + 1;
  }
}
