package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;

/** The tree of a simple item, after which those of others of its form are made. */
final class ItemTree {

  private final Item item;
  private final Node root;

  /** For each scalar and list, in the order of the tree, the token that it is. */
  private final int[] tokens;

  /** The scalars and lists so far on the way through the tree. */
  private int passed;

  private ItemTree(Item item, Node root, int[] tokens) {
    this.item = item;
    this.root = root;
    this.tokens = tokens;
  }

  /** Nothing unless the tree is what was scanned: see {@link ItemTokens}. */
  static Optional<ItemTree> of(Item item, Node root) {
    Optional<int[]> tokens = ItemTokens.of(item, root);
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(new ItemTree(item, root, tokens.get()));
  }

  Node root() {
    return root;
  }

  /** The token that the scalar or list is, counted in the order of the tree; or none. */
  int token(int index) {
    return tokens[index];
  }

  /** Where the tree of an item of the same form begins, if it begins with a key. */
  Position position(Item other) {
    return position(root.position(), tokens[0], other);
  }

  /** The tree of an item of the same form. */
  Node copyFor(Item other) {
    passed = 0;
    return copy(root, other);
  }

  private Node copy(Node node, Item other) {
    if (node instanceof Node.Scalar scalar) {
      return copy(scalar, tokens[passed++], other);
    }
    if (node instanceof Node.Mapping mapping) {
      return copy(mapping, other);
    }
    return copy((Node.Items) node, other);
  }

  private Node copy(Node.Mapping mapping, Item other) {
    var copies = new ArrayList<Node.Member>(mapping.members().size());
    for (Node.Member member : mapping.members()) {
      Node.Scalar key = copy(member.key(), tokens[passed++], other);
      copies.add(new Node.Member(key, copy(member.value(), other)));
    }
    return new Node.Mapping(copies.get(0).key().position(), Collections.unmodifiableList(copies));
  }

  private Node copy(Node.Items items, Item other) {
    Position position = position(items.position(), tokens[passed++], other);
    var copies = new ArrayList<Node>(items.items().size());
    for (Node each : items.items()) {
      copies.add(copy(each, other));
    }
    return new Node.Items(position, Collections.unmodifiableList(copies));
  }

  private Node.Scalar copy(Node.Scalar scalar, int token, Item other) {
    boolean isString = scalar.isString();
    if (token == ItemTokens.NONE || other.isPlace(token) && !isString) {
      // It belongs to the form.
      return new Node.Scalar(position(scalar.position(), token, other), scalar.text(), isString);
    }
    return other.scalar(token, isString, scalar.position().source());
  }

  /** Where in that item stands what stands there in this one, and is as wide in both. */
  private Position position(Position here, int token, Item other) {
    boolean isToken = token != ItemTokens.NONE;
    int line = isToken ? other.line(token) : here.line() + other.line() - item.line();
    int column = isToken ? other.column(token) : here.column();
    return new Position(here.source(), line, column, here.width());
  }
}
