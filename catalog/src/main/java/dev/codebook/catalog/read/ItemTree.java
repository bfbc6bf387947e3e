package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The tree of a simple item, after which those of others of its form are made. */
final class ItemTree {

  private final SourceText source;
  private final Item item;
  private final Node root;

  /** The one that comes next on the way through the tree. */
  private int token;

  ItemTree(SourceText source, Item item, Node root) {
    this.source = source;
    this.item = item;
    this.root = root;
  }

  /** Whether all that was scanned is there, at its place, and nothing from elsewhere. */
  boolean isAsScanned() {
    token = 0;
    return root.position().line() == item.line() && isAsScanned(root) && token == item.tokens();
  }

  private boolean isAsScanned(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return isToken(scalar, quote(scalar)) ? isTokenAsScanned(scalar) : isWithin(scalar);
    }
    if (node instanceof Node.Items items) {
      token += isToken(items, 0) ? 1 : 0;
      return areAsScanned(items.items());
    }
    for (Node.Member member : ((Node.Mapping) node).members()) {
      if (!isAsScanned(member.key()) || !isAsScanned(member.value())) {
        return false;
      }
    }
    return true;
  }

  private boolean isWithin(Node.Scalar scalar) {
    return scalar.position().line() < item.line() + item.lines();
  }

  private boolean areAsScanned(List<Node> nodes) {
    for (Node node : nodes) {
      if (!isAsScanned(node)) {
        return false;
      }
    }
    return true;
  }

  private boolean isTokenAsScanned(Node.Scalar scalar) {
    boolean isPlace = isPlace(scalar);
    boolean isValue =
        scalar.text().equals(item.text(token))
            && scalar.position().width() == item.width(token) + 2 * quote(scalar);
    token++;
    return isPlace || isValue;
  }

  /** The tree of an item of the same form. */
  Node of(Item other) {
    token = 0;
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
    Position position =
        isToken(items, 0) ? next(other, 0, items.position().width()) : moved(items, other);
    var copies = new ArrayList<Node>(items.items().size());
    for (Node each : items.items()) {
      copies.add(copy(each, other));
    }
    return new Node.Items(position, Collections.unmodifiableList(copies));
  }

  private Node.Scalar copy(Node.Scalar scalar, Item other) {
    int quote = quote(scalar);
    if (!isToken(scalar, quote)) {
      return new Node.Scalar(moved(scalar, other), scalar.text(), scalar.isString());
    }
    if (isPlace(scalar)) {
      Position position = next(other, 0, scalar.position().width());
      return new Node.Scalar(position, scalar.text(), false);
    }
    String text = other.text(token);
    Position position = next(other, quote, text.length() + 2 * quote);
    return new Node.Scalar(position, text, scalar.isString());
  }

  /** How many quotes a scalar has on each side. */
  private static int quote(Node.Scalar scalar) {
    return scalar.isString() ? 1 : 0;
  }

  private boolean isPlace(Node.Scalar scalar) {
    return item.width(token) == 0 && !scalar.isString();
  }

  private boolean isToken(Node node, int quote) {
    return token < item.tokens()
        && node.position().line() == item.line(token)
        && node.position().column() + quote == item.column(token);
  }

  /** The position of that item's next token, and goes on from there. */
  private Position next(Item other, int quote, int width) {
    int column = other.column(token) - quote;
    var position = new Position(source, other.line(token), column, width);
    token++;
    return position;
  }

  /** The position of a node in that item, if it stands where it does in this one. */
  private Position moved(Node node, Item other) {
    Position position = node.position();
    int line = position.line() + other.line() - item.line();
    return new Position(source, line, position.column(), position.width());
  }
}
