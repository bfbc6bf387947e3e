package dev.codebook.generator.emit;

import dev.codebook.catalog.model.Attribute;
import dev.codebook.catalog.model.AttributeType;
import dev.codebook.catalog.model.AttributeValue;
import dev.codebook.catalog.model.Entry;
import dev.codebook.generator.plan.PlannedType;
import java.util.List;
import java.util.Optional;

/**
 * Estimates, never too low, how many bytes of code it takes to make a constant or what it knows:
 * the method that initialises a class may have 65,535 (Java Virtual Machine Specification, §4.7.3).
 */
final class BytecodeSize {

  /** Of more entries, texts are kept apart: they would slow the first use of the type. */
  private static final int MOST_ENTRIES = 500;

  /** Object, name, ordinal, code and field; then the item of the array of all constants. */
  private static final int CONSTANT = 30;

  private static final int ALIAS = 6;

  /** Object and item of an array. */
  private static final int ROW = 14;

  /** Loading a constant from the constant pool, and what a box takes besides. */
  private static final int VALUE = 3;

  private static final int BOX = 3;

  private static final int LIST = 10;

  private BytecodeSize() {}

  /** Whether the constants can hold everything themselves. */
  static boolean isSmall(PlannedType type) {
    List<Entry> entries = type.catalogue().entries();
    if (entries.size() > MOST_ENTRIES) {
      return false;
    }
    int aliases = type.constants().size() - entries.size();
    int size = entries.size() * CONSTANT + aliases * ALIAS;
    for (Entry entry : entries) {
      size += details(entry, type);
    }
    return size <= Column.MOST_BYTES;
  }

  /** How many rows of details fit into one array. */
  static int rowsThatFit(PlannedType type) {
    int largest = 1;
    for (Entry entry : type.catalogue().entries()) {
      largest = Math.max(largest, ROW + details(entry, type));
    }
    return Math.max(1, Column.MOST_BYTES / largest);
  }

  private static int details(Entry entry, PlannedType type) {
    int size = VALUE;
    for (Attribute attribute : type.catalogue().attributes()) {
      Optional<AttributeValue> value = entry.valueOf(attribute);
      size +=
          value.isPresent() && value.get() instanceof AttributeValue.Texts texts
              ? LIST + Column.BYTES_PER_ITEM * texts.values().size()
              : attribute.type() == AttributeType.LIST ? LIST : VALUE + BOX;
    }
    return size;
  }
}
