package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The tree of a simple item, after which those of others of its form are made. */
final class ItemTree {

  /** Of a node that stands where it does in each item of the form. */
  private static final int NO_TOKEN = -1;

  private static final int USUAL_NODES = 16;

  private final SourceText source;
  private final Item item;
  private final Node root;

  /** For each scalar and list, in the order of the tree, the token that it is. */
  private int[] tokens = new int[USUAL_NODES];

  /** The scalars and lists so far on the way through the tree. */
  private int passed;

  /** The token that comes next. */
  private int token;

  private ItemTree(SourceText source, Item item, Node root) {
    this.source = source;
    this.item = item;
    this.root = root;
  }

  /**
   * Nothing unless all that was scanned is in the tree, at its place, and nothing from elsewhere.
   */
  static Optional<ItemTree> of(SourceText source, Item item, Node root) {
    var tree = new ItemTree(source, item, root);
    boolean isAsScanned =
        root.position().line() == item.line()
            && tree.isAsScanned(root)
            && tree.token == item.tokens();
    return isAsScanned ? Optional.of(tree) : Optional.empty();
  }

  private boolean isAsScanned(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return isScalarAsScanned(scalar);
    }
    if (node instanceof Node.Items items) {
      pass(isNext(items.position(), 0));
      return areAsScanned(items.items());
    }
    for (Node.Member member : ((Node.Mapping) node).members()) {
      if (!isScalarAsScanned(member.key()) || !isAsScanned(member.value())) {
        return false;
      }
    }
    return true;
  }

  private boolean areAsScanned(List<Node> nodes) {
    for (Node node : nodes) {
      if (!isAsScanned(node)) {
        return false;
      }
    }
    return true;
  }

  private boolean isScalarAsScanned(Node.Scalar scalar) {
    Position position = scalar.position();
    int quote = quote(scalar);
    if (!isNext(position, quote)) {
      pass(false);
      return position.line() < item.line() + item.lines();
    }
    boolean isPlace = item.width(token) == 0 && !scalar.isString();
    boolean isValue =
        scalar.text().equals(item.text(token)) && position.width() == item.width(token) + 2 * quote;
    pass(true);
    return isPlace || isValue;
  }

  /** Whether what stands there is the next token, behind so many quotes. */
  private boolean isNext(Position position, int quote) {
    return token < item.tokens()
        && position.line() == item.line(token)
        && position.column() + quote == item.column(token);
  }

  private void pass(boolean isToken) {
    if (passed == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * passed);
    }
    tokens[passed++] = isToken ? token++ : NO_TOKEN;
  }

  /** How many quotes a scalar has on each side. */
  private static int quote(Node.Scalar scalar) {
    return scalar.isString() ? 1 : 0;
  }

  /** The tree of an item of the same form. */
  Node of(Item other) {
    passed = 0;
    return copy(root, other);
  }

  private Node copy(Node node, Item other) {
    if (node instanceof Node.Scalar scalar) {
      return copy(scalar, other);
    }
    if (node instanceof Node.Mapping mapping) {
      return copy(mapping, other);
    }
    return copy((Node.Items) node, other);
  }

  private Node copy(Node.Mapping mapping, Item other) {
    var copies = new ArrayList<Node.Member>(mapping.members().size());
    for (Node.Member member : mapping.members()) {
      copies.add(new Node.Member(copy(member.key(), other), copy(member.value(), other)));
    }
    return new Node.Mapping(copies.get(0).key().position(), Collections.unmodifiableList(copies));
  }

  private Node copy(Node.Items items, Item other) {
    int own = tokens[passed++];
    Position position =
        own == NO_TOKEN
            ? moved(items.position(), other)
            : at(own, 0, items.position().width(), other);
    var copies = new ArrayList<Node>(items.items().size());
    for (Node each : items.items()) {
      copies.add(copy(each, other));
    }
    return new Node.Items(position, Collections.unmodifiableList(copies));
  }

  private Node.Scalar copy(Node.Scalar scalar, Item other) {
    int own = tokens[passed++];
    boolean isString = scalar.isString();
    if (own == NO_TOKEN) {
      return new Node.Scalar(moved(scalar.position(), other), scalar.text(), isString);
    }
    if (other.width(own) == 0 && !isString) {
      Position place = at(own, 0, scalar.position().width(), other);
      return new Node.Scalar(place, scalar.text(), false);
    }
    String text = other.text(own);
    int quote = quote(scalar);
    return new Node.Scalar(at(own, quote, text.length() + 2 * quote, other), text, isString);
  }

  /** The position of a token of that item, from so many quotes before it on. */
  private Position at(int own, int quote, int width, Item other) {
    return new Position(source, other.line(own), other.column(own) - quote, width);
  }

  /** The position, in that item, of what stands there in this one. */
  private Position moved(Position position, Item other) {
    int line = position.line() + other.line() - item.line();
    return new Position(source, line, position.column(), position.width());
  }
}
