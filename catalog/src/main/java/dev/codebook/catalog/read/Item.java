package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.SourceText;
import java.util.Arrays;

/**
 * An item of a list, by its place in the text.
 *
 * <p>A simple one is a form with tokens in it: its values, without their quotes, and, with no
 * width, the places in brackets where a list or a key begins. All else belongs to the form. The
 * trees of two items of one form differ in values and places alone.
 */
final class Item {

  /** The tokens of an item that is not simple. */
  static final int[] NOT_SIMPLE = {};

  /** Of a token: its line, from zero in the item, its column, its start and its end. */
  private static final int NUMBERS = 4;

  private final char[] text;
  private final int start;
  private final int end;
  private final int firstLine;
  private final int lines;
  private final int[] tokens;

  /**
   * @param text in which it stands
   * @param firstLine one-based, as columns are
   * @param lines how many it has, with the blank ones and comments after it
   */
  Item(char[] text, int start, int end, int firstLine, int lines, int[] tokens) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.firstLine = firstLine;
    this.lines = lines;
    this.tokens = tokens;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** The first, one-based. */
  int line() {
    return firstLine;
  }

  int lines() {
    return lines;
  }

  /** One without tokens, of keys alone, has nothing to offer, and is none either. */
  boolean isSimple() {
    return tokens.length > 0;
  }

  int tokenCount() {
    return tokens.length / NUMBERS;
  }

  int line(int token) {
    return firstLine + tokens[NUMBERS * token];
  }

  int column(int token) {
    return tokens[NUMBERS * token + 1];
  }

  /**
   * Whether it has no width: unless it stands in quotes, a list or a key in brackets begins there.
   */
  boolean isPlace(int token) {
    return width(token) == 0;
  }

  int width(int token) {
    return end(token) - start(token);
  }

  String text(int token) {
    return new String(text, start(token), width(token));
  }

  /** The value that the token is, which is a string if it stands in quotes. */
  Node.Scalar scalar(int token, boolean isString, SourceText source) {
    String value = text(token);
    int quotes = isString ? 1 : 0;
    int column = column(token) - quotes;
    var position = new Position(source, line(token), column, value.length() + 2 * quotes);
    return new Node.Scalar(position, value, isString);
  }

  private int start(int token) {
    return tokens[NUMBERS * token + 2];
  }

  private int end(int token) {
    return tokens[NUMBERS * token + 3];
  }

  /** Whether it has the form of the other; of simple ones. */
  boolean isLike(Item other) {
    if (tokens.length != other.tokens.length) {
      return false;
    }
    int from = start;
    int otherFrom = other.start;
    for (int token = 0; token < tokenCount(); token++) {
      if (!Arrays.equals(text, from, start(token), text, otherFrom, other.start(token))) {
        return false;
      }
      from = end(token);
      otherFrom = other.end(token);
    }
    return Arrays.equals(text, from, end, text, otherFrom, other.end);
  }
}
