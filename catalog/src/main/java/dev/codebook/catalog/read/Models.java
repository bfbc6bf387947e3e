package dev.codebook.catalog.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For each item of a list the first one that it is like, its model.
 *
 * <p>Only an item that follows a simple one has a model besides itself: the first of simple items
 * that follow each other is always kept.
 */
final class Models {

  /** How many forms are told apart: to seek more would take the time that it saves. */
  private static final int MOST = 20;

  private final List<Item> items;
  private final List<Item> models;

  Models(List<Item> items) {
    this.items = items;
    this.models = new ArrayList<>(items.size());
    var known = new ArrayList<Item>();
    Item last = null;
    for (Item item : items) {
      Item model = model(item, last, known);
      if (model == item && item.isSimple() && known.size() < MOST) {
        known.add(item);
      }
      models.add(model);
      last = model;
    }
  }

  /**
   * @param last the model of the item before
   */
  private static Item model(Item item, @Nullable Item last, List<Item> known) {
    if (last == null || !last.isSimple() || !item.isSimple()) {
      return item;
    }
    if (item.isLike(last)) {
      return last;
    }
    for (Item model : known) {
      if (item.isLike(model)) {
        return model;
      }
    }
    return item;
  }

  int size() {
    return items.size();
  }

  Item item(int index) {
    return items.get(index);
  }

  /** The model of the item at that index; itself where it is kept. */
  Item model(int index) {
    return models.get(index);
  }

  boolean isKept(int index) {
    return models.get(index) == items.get(index);
  }
}
