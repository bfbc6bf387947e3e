package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads one YAML document into a tree of nodes that know their positions.
 *
 * <p>Text stays as it is written, and repeated keys are there. Aliases are followed here: a node
 * that they repeat is shared, so that a small file cannot fill the memory; its expanded size is
 * counted all the same, so that it cannot keep a later step busy either.
 */
final class YamlReader {

  /** A catalogue is five levels deep. */
  private static final int DEEPEST = 50;

  /** Nodes that aliases may add to those in the file. */
  private static final long MOST_REPEATED = 100_000;

  private final SourceText source;
  private final YamlEvents events;

  /** What of the source is not among the events. */
  private final Gaps gaps;

  private final List<Diagnostic> findings = new ArrayList<>();
  private final Map<Anchor, Sized> anchors = new HashMap<>();

  /** The nodes so far, with those that aliases repeat. */
  private long size;

  /** Those that aliases repeat. */
  private long repeated;

  private YamlReader(SourceText source, YamlEvents events, Gaps gaps) {
    this.source = source;
    this.events = events;
    this.gaps = gaps;
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
    Optional<AbridgedText> abridged = AbridgedText.of(source);
    Optional<Node> root = abridged.isEmpty() ? Optional.empty() : root(source, abridged.get());
    return root.isEmpty() ? readWhole(source) : new Document(root, List.of());
  }

  /** By what is left of the text; empty where that will not do, or there is something to find. */
  private static Optional<Node> root(SourceText source, AbridgedText abridged) {
    Document document = read(source, abridged.text(), abridged.gaps());
    return document.findings().isEmpty() && document.root().isPresent()
        ? abridged.whole(document.root().get())
        : Optional.empty();
  }

  /** The same as {@link #read}, by the whole text. */
  static Document readWhole(SourceText source) {
    return read(source, source.text(), Gaps.NONE);
  }

  /** Findings are only good where there are no gaps: the library's errors know nothing of them. */
  private static Document read(SourceText source, String text, Gaps gaps) {
    try (var events = new YamlEvents(text)) {
      return new YamlReader(source, events, gaps).document();
    }
  }

  private Document document() {
    Optional<Node> root = Optional.empty();
    try {
      if (ForbiddenCharacter.isOverlooked(source)) {
        ForbiddenCharacter.findInYaml(source).ifPresent(findings::add);
      } else if (isDocumentNext()) {
        events.next();
        root = Optional.of(node(0));
        refuseSecondDocument();
      } else {
        findings.add(emptyFile(source));
      }
    } catch (Unreadable e) {
      root = Optional.empty();
      findings.add(e.finding);
    } catch (YamlEngineException | NumberFormatException e) {
      root = Optional.empty();
      findings.add(new SyntaxError(source, here()).finding(e));
    }
    return new Document(root, List.copyOf(findings));
  }

  /** The finding about a file of nothing but comments, or of nothing at all. */
  static Diagnostic emptyFile(SourceText source) {
    String hint = "a catalogue starts with \"catalogue: NameOfTheType\"";
    return Rule.FILE_EMPTY.at(source.start(), "the file holds nothing", hint);
  }

  /** Whether a document comes next, at the start of the file or after another; goes on to it. */
  private boolean isDocumentNext() {
    events.next();
    return events.next() instanceof DocumentStartEvent;
  }

  private void refuseSecondDocument() {
    if (isDocumentNext()) {
      findings.add(
          Rule.YAML_DOCUMENTS.at(
              here(),
              "a second document starts here",
              "one catalogue per file: move it to a file of its own"));
    }
  }

  private Node node(int depth) {
    if (depth > DEEPEST) {
      String message = "more than " + DEEPEST + " levels of nesting";
      throw new Unreadable(Rule.YAML_NESTING.at(here(), message, "a catalogue needs five"));
    }
    Event event = events.current();
    if (event instanceof AliasEvent alias) {
      return alias(alias.getAlias());
    }
    return event instanceof ScalarEvent scalar
        ? scalar(scalar)
        : collection((CollectionStartEvent) event, depth);
  }

  private Node collection(CollectionStartEvent event, int depth) {
    refuse(event.getTag());
    Optional<Anchor> anchor = event.getAnchor();
    if (anchor.isPresent()) {
      // Until it is complete, it is not to be had: it would contain itself.
      anchors.remove(anchor.get());
    }
    long before = size;
    size++;
    Node node = event instanceof MappingStartEvent ? mapping(depth) : items(depth);
    if (anchor.isPresent()) {
      anchors.put(anchor.get(), new Sized(node, size - before));
    }
    return node;
  }

  private Node mapping(int depth) {
    Event start = events.current();
    var members = new ArrayList<Node.Member>();
    while (!(events.next() instanceof MappingEndEvent)) {
      Node.Scalar key = key(events.current());
      events.next();
      members.add(new Node.Member(key, node(depth + 1)));
    }
    // Pointing at the first key reads better than at the brace or at nothing.
    Position position = members.isEmpty() ? at(start) : members.get(0).key().position();
    return new Node.Mapping(position, Collections.unmodifiableList(members));
  }

  private Node.Scalar key(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    throw new Unreadable(
        Rule.YAML_SYNTAX.at(
            here(), "a key must be a single value, not a list, a mapping or an alias"));
  }

  private Node items(int depth) {
    Position start = here();
    var items = new ArrayList<Node>();
    while (!(events.next() instanceof SequenceEndEvent)) {
      items.add(node(depth + 1));
    }
    return new Node.Items(start, Collections.unmodifiableList(items));
  }

  private Node alias(Anchor anchor) {
    Sized target = anchors.get(anchor);
    if (target == null) {
      String name = anchor.getValue();
      String message =
          "the alias " + Quote.of("*" + name) + " has no anchor before it that is complete";
      throw new Unreadable(
          Rule.YAML_ALIAS.at(here(), message, "set the anchor &" + name + " on an earlier value"));
    }
    size += target.size();
    repeated += target.size();
    if (repeated > MOST_REPEATED) {
      String message = "aliases blow this file up to more than " + MOST_REPEATED + " values";
      throw new Unreadable(Rule.YAML_EXPANSION.at(here(), message, "write the values out"));
    }
    return target.node();
  }

  private Node.Scalar scalar(ScalarEvent event) {
    refuse(event.getTag());
    size++;
    // Where there is a tag and nothing else, the tag is enough to complain of.
    boolean string = !event.isPlain() || event.getTag().isPresent() && event.getValue().isEmpty();
    var scalar = new Node.Scalar(here(), event.getValue(), string);
    if (event.getAnchor().isPresent()) {
      anchors.put(event.getAnchor().get(), new Sized(scalar, 1));
    }
    return scalar;
  }

  private void refuse(Optional<String> tag) {
    if (tag.isPresent()) {
      findings.add(
          Rule.YAML_TAG.at(
              here(),
              "the tag " + Quote.of(inShort(tag.get())) + " has no meaning here",
              "remove it: keys decide the type"));
    }
  }

  /** A tag as one would write it: the parser has resolved what it begins with. */
  private static String inShort(String tag) {
    if (tag.startsWith(Tag.PREFIX)) {
      return "!!" + tag.substring(Tag.PREFIX.length());
    }
    return tag.startsWith("!") ? tag : "!<" + tag + ">";
  }

  /** Where the current event stands. */
  private Position here() {
    return at(events.current());
  }

  private Position at(Event event) {
    Optional<Mark> begin = event.getStartMark();
    Optional<Mark> end = event.getEndMark();
    if (begin.isEmpty() || end.isEmpty()) {
      return source.start();
    }
    int line = gaps.lineInSource(begin.get().getLine() + 1);
    int column = begin.get().getColumn() + 1;
    boolean oneLine = end.get().getLine() == begin.get().getLine();
    int width = oneLine ? end.get().getColumn() + 1 - column : lineRest(line, column);
    return new Position(source, line, column, Math.max(1, width));
  }

  private int lineRest(int number, int column) {
    String line = source.line(number).stripTrailing();
    return line.codePointCount(0, line.length()) - column + 1;
  }
}
