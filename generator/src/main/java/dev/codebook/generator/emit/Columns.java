package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/** Makes the columns of a type, whose values are the type's own. */
final class Columns {

  /** How deep the values stand: in a field of a nested class, or of one nested in that. */
  private static final int DEPTH = 2;

  private final Draft draft;
  private final Dialect dialect;

  Columns(Draft draft, Dialect dialect) {
    this.draft = draft;
    this.dialect = dialect;
  }

  /** One of values whose code is a constant. */
  Column ofConstants(ClassName name, TypeName itemType, List<String> items, String meaning) {
    return of(name, itemType, items, Column.MOST_BYTES / Column.BYTES_PER_ITEM, meaning);
  }

  /**
   * One of any values.
   *
   * @param items Java expressions
   * @param itemsPerArray how many fit into an array
   */
  Column of(
      ClassName name, TypeName itemType, List<String> items, int itemsPerArray, String meaning) {
    boolean isOneArray = items.size() <= itemsPerArray;
    var arrays = new ArrayList<String>();
    for (int first = 0; first == 0 || first < items.size(); first += itemsPerArray) {
      int end = Math.min(items.size(), first + itemsPerArray);
      String lines =
          Expressions.of(items.subList(first, end), dialect)
              .wrappedFromStart(isOneArray ? DEPTH : DEPTH + 1);
      arrays.add(draft.text(name.simpleName() + "." + arrays.size(), lines));
    }
    return new Column(
        name,
        itemType,
        meaning,
        arrays,
        isOneArray ? 0 : itemsPerArray,
        isOneArray ? 0 : items.size());
  }
}
