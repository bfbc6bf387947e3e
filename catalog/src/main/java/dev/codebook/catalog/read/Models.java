package dev.codebook.catalog.read;

import java.util.ArrayList;
import java.util.List;

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
    Item model = null;
    for (Item item : items) {
      boolean mayHaveOne = model != null && model.isSimple() && item.isSimple();
      if (!mayHaveOne || !item.isLike(model)) {
        model = mayHaveOne ? model(item, known) : item;
        if (model == item && item.isSimple() && known.size() < MOST) {
          known.add(item);
        }
      }
      models.add(model);
    }
  }

  private static Item model(Item item, List<Item> known) {
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
