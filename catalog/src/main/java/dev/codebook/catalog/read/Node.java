package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Position;
import java.util.List;

/**
 * A node of a YAML document, with its position; an alias is the node that it stands for. {@link
 * AlikeItem}s stand among the entries of a catalogue alone, and {@link EntryReader} knows them.
 */
sealed interface Node permits Node.Scalar, Node.Items, Node.Mapping, AlikeItem {

  Position position();

  /** What nodes of that kind are called in a message. */
  static String nameOf(Class<? extends Node> kind) {
    if (kind == Scalar.class) {
      return "a single value";
    }
    return kind == Items.class ? "a list" : "a mapping";
  }

  /**
   * A single value.
   *
   * @param text as written, without quotes and with escapes resolved
   * @param isString whether it can be nothing but text: in quotes, or a block
   */
  record Scalar(Position position, String text, boolean isString) implements Node {

    /** Left out, or {@code ~}, or {@code null}. */
    boolean isNothing() {
      return !isString && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  /** A sequence. */
  record Items(Position position, List<Node> items) implements Node {}

  /** A mapping; keys may still repeat. */
  record Mapping(Position position, List<Member> members) implements Node {}

  /** A key and its value. */
  record Member(Scalar key, Node value) {}
}
