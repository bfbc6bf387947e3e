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

  /** The last column of a line. */
  private static final int WIDTH = 100;

  private static final String CONTINUATION = "    ";

  private final List<String> items = new ArrayList<>();

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
   * @param indent how far JavaPoet indents each line
   * @param before how many characters stand before the first item on its line
   */
  String wrapped(int indent, int before) {
    return wrapped(indent, before, CONTINUATION);
  }

  /**
   * The items in lines that all start alike.
   *
   * @param indent how far JavaPoet indents each line
   */
  String wrappedFromStart(int indent) {
    return SourceWriter.INDENT + wrapped(indent, SourceWriter.INDENT.length(), SourceWriter.INDENT);
  }

  private String wrapped(int indent, int before, String continuation) {
    var text = new StringBuilder();
    int column = indent + before;
    for (int i = 0; i < items.size(); i++) {
      // After the item comes a comma, a bracket, or a bracket and a comma.
      int width = items.get(i).length() + (i + 1 < items.size() ? 1 : 2);
      if (i > 0 && column + 2 + width > WIDTH) {
        text.append(",\n").append(continuation);
        column = indent + continuation.length();
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
