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
final class Expressions {

  /** How many times deeper than its beginning a statement goes on. */
  private static final int CONTINUATION = 2;

  /** What the expressions of a constant take, as a rule. */
  private static final int USUAL_LENGTH = 80;

  /** What each takes at least, as a rule, with what stands between. */
  private static final int LEAST_LENGTH = 8;

  private final List<String> expressions = new ArrayList<>();
  private final Dialect dialect;

  Expressions(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Those expressions. */
  static Expressions of(Collection<String> some, Dialect dialect) {
    var list = new Expressions(dialect);
    list.expressions.addAll(some);
    return list;
  }

  Expressions add(String expression) {
    expressions.add(expression);
    return this;
  }

  Expressions addAll(Expressions others) {
    expressions.addAll(others.expressions);
    return this;
  }

  /**
   * Adds a call whose arguments may stand on different lines.
   *
   * @param arguments at least one, as the brackets go with the first and the last
   */
  Expressions addCall(String method, Collection<String> arguments) {
    int first = expressions.size();
    expressions.addAll(arguments);
    expressions.set(first, method + "(" + expressions.get(first));
    int last = expressions.size() - 1;
    expressions.set(last, expressions.get(last) + ")");
    return this;
  }

  int size() {
    return expressions.size();
  }

  boolean isEmpty() {
    return expressions.isEmpty();
  }

  /**
   * The expressions in lines.
   *
   * @param depth how many times JavaPoet indents each line
   * @param before how many characters stand before the first expression on its line
   */
  String wrapped(int depth, int before) {
    int left = dialect.width(depth) - before;
    return isEmpty() ? "" : wrapped("", depth, left, CONTINUATION).toString();
  }

  /**
   * The call that the expressions are the arguments of.
   *
   * @param start the call up to its bracket
   * @param depth how many times JavaPoet indents each line
   * @param before how many characters stand before the first argument on its line
   */
  String call(String start, int depth, int before) {
    int left = dialect.width(depth) - before;
    return wrapped(start, depth, left, CONTINUATION).append(')').toString();
  }

  /**
   * The expressions in lines that all start alike.
   *
   * @param depth how many times JavaPoet indents each line
   */
  String wrappedFromStart(int depth) {
    return wrapped(dialect.indent(), depth, dialect.width(depth + 1), 1).toString();
  }

  /**
   * @param start what stands before them
   * @param left columns that the first line has left
   * @param deeper how many times deeper the other lines start
   */
  private StringBuilder wrapped(String start, int depth, int left, int deeper) {
    var text =
        new StringBuilder(Math.max(USUAL_LENGTH, expressions.size() * LEAST_LENGTH)).append(start);
    int column = 0;
    int width = left;
    for (int i = 0; i < expressions.size(); i++) {
      // After an expression comes a comma, a bracket, or a bracket and a comma.
      int ownWidth = expressions.get(i).length() + (i + 1 < expressions.size() ? 1 : 2);
      if (i > 0 && column + 2 + ownWidth > width) {
        text.append(",\n").append(dialect.indent().repeat(deeper));
        column = 0;
        width = dialect.width(depth + deeper);
      } else if (i > 0) {
        text.append(", ");
        column += 2;
      }
      text.append(expressions.get(i));
      column += expressions.get(i).length();
    }
    return text;
  }
}
