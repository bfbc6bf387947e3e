package dev.codebook.generator.emit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Expressions with commas between, broken into lines that are not too long.
 *
 * <p>JavaPoet would break them too, but takes each expression for a fragment of its own, and a
 * fragment costs it a regular expression, twice. An enum has thousands.
 */
final class Items {

  /** How many times deeper than its beginning a statement goes on. */
  private static final int CONTINUATION = 2;

  private final List<String> items = new ArrayList<>();
  private final Dialect dialect;

  Items(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Those expressions. */
  static Items of(Collection<String> expressions, Dialect dialect) {
    var items = new Items(dialect);
    items.items.addAll(expressions);
    return items;
  }

  Items add(String expression) {
    items.add(expression);
    return this;
  }

  Items addAll(Items others) {
    items.addAll(others.items);
    return this;
  }

  /** Adds a call whose arguments may stand on different lines. */
  Items addCall(String method, Collection<String> arguments) {
    int first = items.size();
    items.addAll(arguments);
    items.set(first, method + "(" + items.get(first));
    int last = items.size() - 1;
    items.set(last, items.get(last) + ")");
    return this;
  }

  int size() {
    return items.size();
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /**
   * The items in lines.
   *
   * @param depth how many times JavaPoet indents each line
   * @param before how many characters stand before the first item on its line
   */
  String wrapped(int depth, int before) {
    return wrapped(depth, dialect.width(depth) - before, CONTINUATION);
  }

  /**
   * The items in lines that all start alike.
   *
   * @param depth how many times JavaPoet indents each line
   */
  String wrappedFromStart(int depth) {
    return dialect.indent() + wrapped(depth, dialect.width(depth + 1), 1);
  }

  /**
   * @param left columns that the first line has left
   * @param deeper how many times deeper the other lines start
   */
  private String wrapped(int depth, int left, int deeper) {
    var text = new StringBuilder();
    int column = 0;
    int width = left;
    for (int i = 0; i < items.size(); i++) {
      // After the item comes a comma, a bracket, or a bracket and a comma.
      int itemWidth = items.get(i).length() + (i + 1 < items.size() ? 1 : 2);
      if (i > 0 && column + 2 + itemWidth > width) {
        text.append(",\n").append(dialect.indent().repeat(deeper));
        column = 0;
        width = dialect.width(depth + deeper);
      } else if (i > 0) {
        text.append(", ");
        column += 2;
      }
      text.append(items.get(i));
      column += items.get(i).length();
    }
    return text.toString();
  }
}
