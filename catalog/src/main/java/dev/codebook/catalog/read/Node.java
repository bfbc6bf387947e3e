package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Position;
import java.util.List;
import java.util.function.Function;

/** A node of a YAML document, with its position; an alias is the node that it stands for. */
sealed interface Node {

  Position position();

  <R> R fold(
      Function<Scalar, R> ifScalar, Function<Items, R> ifItems, Function<Mapping, R> ifMapping);

  /** What it is, for a message. */
  String kind();

  /**
   * A single value.
   *
   * @param text as written, without quotes and with escapes resolved
   * @param isString whether YAML takes it for text: in quotes, a block, or plain and unlike a
   *     number, boolean or null
   */
  record Scalar(Position position, String text, boolean isString) implements Node {

    /** Left out, or {@code ~}, or {@code null}. */
    boolean isNothing() {
      return !isString && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    @Override
    public <R> R fold(
        Function<Scalar, R> ifScalar, Function<Items, R> ifItems, Function<Mapping, R> ifMapping) {
      return ifScalar.apply(this);
    }

    @Override
    public String kind() {
      return "a single value";
    }
  }

  /** A sequence. */
  record Items(Position position, List<Node> items) implements Node {

    @Override
    public <R> R fold(
        Function<Scalar, R> ifScalar, Function<Items, R> ifItems, Function<Mapping, R> ifMapping) {
      return ifItems.apply(this);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** A mapping; keys may still repeat. */
  record Mapping(Position position, List<Member> members) implements Node {

    @Override
    public <R> R fold(
        Function<Scalar, R> ifScalar, Function<Items, R> ifItems, Function<Mapping, R> ifMapping) {
      return ifMapping.apply(this);
    }

    @Override
    public String kind() {
      return "a mapping";
    }
  }

  /** A key and its value. */
  record Member(Scalar key, Node value) {}
}
