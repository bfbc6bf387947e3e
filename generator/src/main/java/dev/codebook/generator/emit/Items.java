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

  Items add(String expression) {
    items.add(expression);
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

  /**
   * The items in lines.
   *
   * @param depth how many times JavaPoet indents each line
   * @param before how many characters stand before the first item on its line
   */
  String wrapped(int depth, int before) {
    var text = new StringBuilder();
    int column = before;
    int width = dialect.width(depth);
    for (int i = 0; i < items.size(); i++) {
      // After the item comes a comma, a bracket, or a bracket and a comma.
      int itemWidth = items.get(i).length() + (i + 1 < items.size() ? 1 : 2);
      if (i > 0 && column + 2 + itemWidth > width) {
        text.append(",\n").append(dialect.indent().repeat(CONTINUATION));
        column = 0;
        width = dialect.width(depth + CONTINUATION);
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
