package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Position;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the tokens of a simple item in the tree that the YAML library makes of it. All that was
 * scanned has to be there, at its place, and nothing else that is not of the item's lines: what the
 * scanner does not know of the library shows here.
 */
final class ItemTokens {

  /** Of a node that stands where it does in each item of the form. */
  static final int NONE = -1;

  private static final int USUAL_NODES = 16;

  private final Item item;

  /** For each scalar and list so far, in the order of the tree, the token that it is. */
  private int[] found = new int[USUAL_NODES];

  private int count;

  /** The token that comes next. */
  private int next;

  private ItemTokens(Item item) {
    this.item = item;
  }

  /** For each scalar and list, in the order of the tree, the token that it is, or none. */
  static Optional<int[]> of(Item item, Node root) {
    var tokens = new ItemTokens(item);
    boolean isAsScanned =
        root.position().line() == item.line()
            && tokens.areIn(root)
            && tokens.next == item.tokenCount();
    return isAsScanned ? Optional.of(Arrays.copyOf(tokens.found, tokens.count)) : Optional.empty();
  }

  private boolean areIn(Node node) {
    int line = node.position().line();
    if (line < item.line() || line >= item.line() + item.lines()) {
      return false;
    }
    if (node instanceof Node.Scalar scalar) {
      return isAsScanned(scalar);
    }
    if (node instanceof Node.Items items) {
      add(isNext(items.position(), 0) ? next++ : NONE);
      return areInAll(items.items());
    }
    for (Node.Member member : ((Node.Mapping) node).members()) {
      if (!areIn(member.key()) || !areIn(member.value())) {
        return false;
      }
    }
    // There are no empty ones in simple items.
    return !((Node.Mapping) node).members().isEmpty();
  }

  private boolean areInAll(List<Node> nodes) {
    for (Node node : nodes) {
      if (!areIn(node)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAsScanned(Node.Scalar scalar) {
    Position position = scalar.position();
    int quotes = scalar.isString() ? 1 : 0;
    if (!isNext(position, quotes)) {
      add(NONE);
      return true;
    }
    int token = next++;
    add(token);
    // A key in brackets: its text belongs to the form.
    boolean isPlace = item.isPlace(token) && !scalar.isString();
    return isPlace
        || scalar.text().equals(item.text(token))
            && position.width() == item.width(token) + 2 * quotes;
  }

  /** Whether what stands there is the next token, behind so many quotes. */
  private boolean isNext(Position position, int quotes) {
    return next < item.tokenCount()
        && position.line() == item.line(next)
        && position.column() + quotes == item.column(next);
  }

  private void add(int token) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    found[count++] = token;
  }
}
