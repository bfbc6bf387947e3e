package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a catalogue without those entries that are like one before, which the YAML library
 * need not parse then: for a large catalogue that is the longest part of a build.
 *
 * <p>An entry is left out only where it follows a simple one. The first of those that follow each
 * other is kept, and the library must find it at its place; so none of them is, say, a part of a
 * text in quotes. What comes after it finds the library in the same state as what comes after them.
 */
final class AbridgedText {

  private static final String HEADING = "entries:";

  /** How many forms are told apart: to seek more would take the time that it saves. */
  private static final int MOST_MODELS = 20;

  private final SourceText source;

  /** The line of the heading, one-based. */
  private final int heading;

  private final List<Item> items;

  /** For each item the first that it is like; itself where it is kept. */
  private final List<Item> models;

  private final String text;

  /** The lines here before which something is left out, one-based. */
  private final int[] gaps;

  /** How many lines of the source are left out in that gap and those before. */
  private final int[] omitted;

  private AbridgedText(
      SourceText source, int heading, List<Item> items, List<Item> models, int gapCount) {
    this.source = source;
    this.heading = heading;
    this.items = items;
    this.models = models;
    this.gaps = new int[gapCount];
    this.omitted = new int[gapCount];
    this.text = textOfKept();
  }

  /** Nothing where no entry can be left out. */
  static Optional<AbridgedText> of(SourceText source) {
    String text = source.text();
    int start = text.indexOf("\n" + HEADING) + 1;
    int end = start + HEADING.length();
    boolean isAlone = text.startsWith("\n", end) || text.startsWith("\r\n", end);
    if (start == 0 || !isAlone || hasLoneReturn(text)) {
      return Optional.empty();
    }
    int heading = source.positionAt(start).line();
    List<Item> items = new ItemScanner(text, start, heading).itemsOfNextLines();
    List<Item> models = models(items);
    int gapCount = gapCount(items, models);
    return gapCount == 0
        ? Optional.empty()
        : Optional.of(new AbridgedText(source, heading, items, models, gapCount));
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

  private static List<Item> models(List<Item> items) {
    var models = new ArrayList<Item>(items.size());
    var known = new ArrayList<Item>();
    boolean afterSimple = false;
    Item last = null;
    for (Item item : items) {
      if (!afterSimple || !item.isSimple()) {
        last = item;
      } else if (!item.isLike(last)) {
        last = model(item, known);
      }
      if (last == item && item.isSimple() && known.size() < MOST_MODELS) {
        known.add(item);
      }
      models.add(last);
      afterSimple = item.isSimple();
    }
    return models;
  }

  private static Item model(Item item, List<Item> known) {
    for (Item model : known) {
      if (item.isLike(model)) {
        return model;
      }
    }
    return item;
  }

  private static int gapCount(List<Item> items, List<Item> models) {
    int count = 0;
    boolean afterKept = true;
    for (int i = 0; i < items.size(); i++) {
      boolean kept = models.get(i) == items.get(i);
      if (afterKept && !kept) {
        count++;
      }
      afterKept = kept;
    }
    return count;
  }

  private String textOfKept() {
    var kept = new StringBuilder();
    int gap = -1;
    int lines = 0;
    int from = 0;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (models.get(i) != item) {
        if (from < item.start()) {
          kept.append(source.text(), from, item.start());
          gap++;
          gaps[gap] = item.line() - lines;
        }
        from = item.end();
        lines += item.lines();
        omitted[gap] = lines;
      }
    }
    return kept.append(source.text(), from, source.text().length()).toString();
  }

  String text() {
    return text;
  }

  /** The line of the source that is this line here; both one-based. */
  int lineInSource(int line) {
    int found = Arrays.binarySearch(gaps, line);
    int before = found < 0 ? -found - 1 : found + 1;
    return before == 0 ? line : line + omitted[before - 1];
  }

  /** The tree of the whole text, made of that of this one; nothing where that has surprises. */
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
    var all = new ArrayList<Node>(items.size());
    Map<Item, ItemTree> trees = new HashMap<>();
    int next = 0;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      Item model = models.get(i);
      if (model != item) {
        all.add(trees.get(model).of(item));
        continue;
      }
      if (next == kept.size()) {
        return List.of();
      }
      Node node = kept.get(next++);
      all.add(node);
      if (item.isSimple()) {
        Optional<ItemTree> tree = ItemTree.of(source, item, node);
        if (tree.isEmpty()) {
          return List.of();
        }
        trees.put(item, tree.get());
      }
    }
    return next == kept.size() ? Collections.unmodifiableList(all) : List.of();
  }
}
