package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of a catalogue without those entries that are like one before, which the YAML library
 * need not parse then: for a large catalogue that is the longest part of a build.
 *
 * <p>Of simple entries that follow each other, the first is kept, and the library must find it at
 * its place; so none of them is, say, a part of a text in quotes. Each ends where its last value
 * does: at the next dash, or at a line that is no deeper and does not begin with a character that
 * the library might take for a blank. So the library is in the same state before each of them, and
 * after them all.
 */
final class AbridgedText {

  private static final String HEADING = "entries:";

  /** Beyond, what is to be known of each entry takes more memory than the library does. */
  private static final int MOST_CHARACTERS = 2_000_000;

  private final SourceText source;

  /** The line of the heading, one-based. */
  private final int heading;

  private final Models models;
  private final Gaps gaps;

  private AbridgedText(SourceText source, int heading, Models models, Gaps gaps) {
    this.source = source;
    this.heading = heading;
    this.models = models;
    this.gaps = gaps;
  }

  /** Nothing where no entry can be left out. */
  static Optional<AbridgedText> of(SourceText source) {
    String text = source.text();
    int start = text.indexOf("\n" + HEADING) + 1;
    int end = start + HEADING.length();
    boolean isAlone = text.startsWith("\n", end) || text.startsWith("\r\n", end);
    if (start == 0 || !isAlone || text.length() > MOST_CHARACTERS || hasLoneReturn(text)) {
      return Optional.empty();
    }
    int heading = source.positionAt(start).line();
    var models = new Models(new ItemScanner(text, start, heading).items());
    Gaps gaps = Gaps.of(models);
    return gaps.isNone()
        ? Optional.empty()
        : Optional.of(new AbridgedText(source, heading, models, gaps));
  }

  /** Whether a line ends with CR alone, which the scanner does not know. */
  private static boolean hasLoneReturn(String text) {
    for (int i = text.indexOf('\r'); i >= 0; i = text.indexOf('\r', i + 1)) {
      if (!text.startsWith("\n", i + 1)) {
        return true;
      }
    }
    return false;
  }

  String text() {
    var kept = new StringBuilder();
    int from = 0;
    for (int i = 0; i < models.size(); i++) {
      if (!models.isKept(i)) {
        kept.append(source.text(), from, models.item(i).start());
        from = models.item(i).end();
      }
    }
    return kept.append(source.text(), from, source.text().length()).toString();
  }

  Gaps gaps() {
    return gaps;
  }

  /**
   * The tree of the whole text, made of that of this one, whose positions are in the source
   * already: the entries that are left out are {@link AlikeItem}s.
   *
   * @return nothing where the tree is not as was thought
   */
  Optional<Node> whole(Node root) {
    if (root instanceof Node.Mapping mapping) {
      var members = new ArrayList<>(mapping.members());
      for (int i = 0; i < members.size(); i++) {
        Node.Scalar key = members.get(i).key();
        if (key.position().line() == heading
            && members.get(i).value() instanceof Node.Items entries) {
          List<Node> all = all(entries.items());
          members.set(i, new Node.Member(key, new Node.Items(entries.position(), all)));
          var whole = new Node.Mapping(root.position(), Collections.unmodifiableList(members));
          return all.isEmpty() ? Optional.empty() : Optional.of(whole);
        }
      }
    }
    return Optional.empty();
  }

  /** All entries, of those that are kept; none where these are not what was scanned. */
  private List<Node> all(List<Node> kept) {
    var all = new ArrayList<Node>(models.size());
    Map<Item, ItemTree> trees = new HashMap<>();
    int next = 0;
    for (int i = 0; i < models.size(); i++) {
      if (!models.isKept(i)) {
        ItemTree model = Objects.requireNonNull(trees.get(models.model(i)));
        all.add(new AlikeItem(model, models.item(i)));
        continue;
      }
      if (next == kept.size()) {
        return List.of();
      }
      Node node = kept.get(next++);
      all.add(node);
      if (models.item(i).isSimple()) {
        Optional<ItemTree> tree = ItemTree.of(models.item(i), node);
        if (tree.isEmpty()) {
          return List.of();
        }
        trees.put(models.item(i), tree.get());
      }
    }
    return next == kept.size() ? Collections.unmodifiableList(all) : List.of();
  }
}
