package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Position;

/** An item whose tree is a copy of another's but for values and places; made when asked for. */
record AlikeItem(ItemTree model, Item item) implements Node {

  @Override
  public Position position() {
    return tree().position();
  }

  Node tree() {
    return model.copyFor(item);
  }
}
