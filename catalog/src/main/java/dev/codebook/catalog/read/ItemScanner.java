package dev.codebook.catalog.read;

import java.util.ArrayList;
import java.util.List;

/** Scans the items of a list in block style, one after the other, and tells the simple ones. */
final class ItemScanner {

  /** So many tell whether the others are worth a look. */
  private static final int MOST_TRIED = 20;

  private final char[] text;
  private final LineScanner scanner;

  /** The line here, one-based. */
  private int line;

  private int lineStart;

  /** Where the line here begins after its indent. */
  private int content;

  /**
   * @param text whose lines end with LF or CR LF, but not with CR alone
   * @param start where a line begins
   * @param line the number of that line, one-based
   */
  ItemScanner(String text, int start, int line) {
    this.text = new char[text.length() + 1];
    text.getChars(0, text.length(), this.text, 0);
    this.text[text.length()] = LineScanner.END;
    this.scanner = new LineScanner(this.text);
    this.line = line;
    startLine(start);
  }

  /**
   * The items of the list whose first is the next thing after the line here, if there is one. Where
   * the first of them are not simple, the others are left to be what follows.
   */
  List<Item> items() {
    do {
      nextLine();
    } while (!isEnd() && isInsignificant());
    var items = new ArrayList<Item>();
    int indent = indent();
    boolean anySimple = false;
    while (isItem(indent) && (anySimple || items.size() < MOST_TRIED)) {
      Item item = item();
      items.add(item);
      anySimple |= item.isSimple();
    }
    return items;
  }

  /** How many spaces the line here begins with. */
  private int indent() {
    return content - lineStart;
  }

  private boolean isItem(int indent) {
    return indent() == indent && scanner.isDash(content);
  }

  /** The item that begins here, with all lines up to the next that is not deeper. */
  private Item item() {
    int start = lineStart;
    int first = line;
    int indent = indent();
    scanner.startItem();
    boolean simple = scanner.isSimple(lineStart, content);
    nextLine();
    while (!isEnd() && (indent() > indent || isInsignificant())) {
      simple = simple && scanner.isSimple(lineStart, content);
      nextLine();
    }
    // Where a line begins with anything else, such as a tab, the library may see another indent.
    simple = simple && (isEnd() || PlainCharacters.isHarmless(text[content]));
    int[] tokens = simple ? scanner.tokens() : Item.NOT_SIMPLE;
    return new Item(text, start, lineStart, first, line - first, tokens);
  }

  private boolean isEnd() {
    return text[lineStart] == LineScanner.END;
  }

  private boolean isInsignificant() {
    return text[content] == '#' || scanner.isLineEnd(content);
  }

  private void nextLine() {
    int end = Math.max(content, scanner.next());
    while (text[end] != '\n' && text[end] != LineScanner.END) {
      end++;
    }
    line++;
    startLine(text[end] == LineScanner.END ? end : end + 1);
  }

  private void startLine(int start) {
    lineStart = start;
    content = start;
    while (text[content] == ' ') {
      content++;
    }
  }
}
