package dev.codebook.catalog.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Scans the items of a list in block style, one after the other, and tells the simple ones.
 *
 * <p>It knows little of YAML 1.2, and where it does not know what it sees, the item is not simple.
 * In a simple one, a key is a word; and a value stands on one line, and is a text of harmless
 * characters, or one in quotes without escapes, or a list or a mapping of those in brackets. What
 * such a line means depends on no other line but by its indent.
 */
final class ItemScanner {

  /** Stands after the text; no text has it. */
  private static final char END = '\uFFFF';

  /** Of ASCII, what means nothing in a text, whatever stands next to it. */
  private static final boolean[] ORDINARY = new boolean[128];

  /** Of ASCII, what a key may consist of. */
  private static final boolean[] IN_WORD = new boolean[128];

  static {
    for (char c = ' '; c <= '~'; c++) {
      ORDINARY[c] = c != ':' && c != '#' && !isFlowIndicator(c);
      IN_WORD[c] = isWordStart(c) || c == '-' || c == '_';
    }
  }

  /** So many tell whether the others are worth a look. */
  private static final int FIRST = 20;

  private static final int USUAL_NUMBERS = 64;

  /** Of brackets within each other, more than a catalogue has; deeper ones are not followed. */
  private static final int DEEPEST = 8;

  private final char[] text;

  /** Of the item so far. */
  private int[] tokens = new int[USUAL_NUMBERS];

  private int numbers;

  /** The index of the character that comes next. */
  private int next;

  private int lineStart;

  /** The line here, one-based. */
  private int line;

  /** The first of the item. */
  private int itemLine;

  /** Where the line here begins after its indent. */
  private int content;

  /**
   * @param text whose lines end with LF or CR LF, but not with CR alone
   * @param start where a line begins
   * @param line the number of that line, one-based
   */
  ItemScanner(String text, int start, int line) {
    this.text = Arrays.copyOf(text.toCharArray(), text.length() + 1);
    this.text[text.length()] = END;
    this.line = line;
    startLine(start);
  }

  /**
   * The items of the list whose first is the next thing after the line here, if there is one. Where
   * the first of them are not simple, the others are left to be what follows.
   */
  List<Item> itemsOfNextLines() {
    do {
      nextLine();
    } while (!isEnd() && isInsignificant());
    var items = new ArrayList<Item>();
    int indent = indent();
    boolean isWorthIt = false;
    while (indent() == indent && isDash(content) && (isWorthIt || items.size() < FIRST)) {
      Item item = item(indent);
      items.add(item);
      isWorthIt |= item.isSimple();
    }
    return items;
  }

  /** How many spaces the line here begins with. */
  private int indent() {
    return content - lineStart;
  }

  /** The item that begins here, with all lines up to the next that is not deeper. */
  private Item item(int indent) {
    int start = lineStart;
    itemLine = line;
    numbers = 0;
    boolean simple = isSimpleLine();
    nextLine();
    while (!isEnd() && (indent() > indent || isInsignificant())) {
      simple = simple && isSimpleLine();
      nextLine();
    }
    // How deep a line with a tab in its indent is, the library says otherwise than we do.
    simple = simple && text[content] != '\t';
    int[] found = simple ? Arrays.copyOf(tokens, numbers) : Item.NOT_SIMPLE;
    return new Item(text, start, lineStart, itemLine, line - itemLine, found);
  }

  private boolean isEnd() {
    return text[lineStart] == END;
  }

  private boolean isInsignificant() {
    return text[content] == '#' || isLineEnd(content);
  }

  private void nextLine() {
    while (text[next] != '\n' && text[next] != END) {
      next++;
    }
    line++;
    startLine(text[next] == END ? next : next + 1);
  }

  private void startLine(int start) {
    lineStart = start;
    next = start;
    skipSpaces();
    content = next;
  }

  /** Whether the line here is simple, and then goes to its end. */
  private boolean isSimpleLine() {
    while (isDash(next)) {
      next++;
      skipSpaces();
    }
    boolean dashed = next > content;
    if (isLineEnd(next) || text[next] == '#') {
      return !dashed;
    }
    int end = keyEnd();
    if (end > next) {
      next = end + 1;
      skipSpaces();
      return isLineEnd(next) || isValue(0) && isLineEnd(next);
    }
    return dashed && isValue(0) && isLineEnd(next);
  }

  private boolean isDash(int index) {
    return text[index] == '-' && text[index + 1] == ' ';
  }

  /** Where the word ends that comes next, if it is a key; else where it begins. */
  private int keyEnd() {
    int end = isWordStart(text[next]) ? endOf(IN_WORD, next) : next;
    return text[end] == ':' && (text[end + 1] == ' ' || isLineEnd(end + 1)) ? end : next;
  }

  /**
   * The index of the first character, from there on, that is not one of those; without a method
   * that is called for each, of which a cold JVM makes more than of all else here.
   */
  private int endOf(boolean[] some, int index) {
    int end = index;
    while (text[end] < some.length && some[text[end]]) {
      end++;
    }
    return end;
  }

  /**
   * Whether a value comes next, and then passes it.
   *
   * @param depth how many brackets are open
   */
  private boolean isValue(int depth) {
    char c = text[next];
    if (c == '"' || c == '\'') {
      return isQuoted(c);
    }
    if (c == '[') {
      token(next);
      return depth < DEEPEST && isList(depth + 1);
    }
    return c == '{' ? depth < DEEPEST && isMapping(depth + 1) : isPlain(depth > 0);
  }

  private boolean isQuoted(char quote) {
    int end = ++next;
    while (text[end] != quote && text[end] != '\\' && isHarmless(text[end])) {
      end++;
    }
    if (text[end] != quote || text[end + 1] == quote) {
      return false;
    }
    token(end);
    next++;
    return true;
  }

  private boolean isList(int depth) {
    do {
      next++;
      skipSpaces();
      if (!isValue(depth)) {
        return false;
      }
      skipSpaces();
    } while (text[next] == ',');
    return isPassed(']');
  }

  private boolean isMapping(int depth) {
    do {
      next++;
      skipSpaces();
      int end = keyEnd();
      if (end == next) {
        return false;
      }
      token(next);
      next = end + 1;
      skipSpaces();
      if (!isValue(depth)) {
        return false;
      }
      skipSpaces();
    } while (text[next] == ',');
    return isPassed('}');
  }

  private boolean isPassed(char bracket) {
    if (text[next] != bracket) {
      return false;
    }
    next++;
    return true;
  }

  private boolean isPlain(boolean inBrackets) {
    int end = text[next] == '-' ? next + 1 : next;
    char c = text[end];
    if (!isWordStart(c) && (c <= '~' || !isHarmless(c))) {
      return false;
    }
    end = endOf(ORDINARY, end + 1);
    while (isText(end, inBrackets)) {
      end = endOf(ORDINARY, end + 1);
    }
    if (!isLineEnd(end) && !(inBrackets && isFlowIndicator(text[end]))) {
      return false;
    }
    while (text[end - 1] == ' ') {
      end--;
    }
    token(end);
    return true;
  }

  /** Whether the character there, which is not ordinary, is a part of the text nevertheless. */
  private boolean isText(int index, boolean inBrackets) {
    char c = text[index];
    if (c == ':') {
      return !inBrackets && text[index + 1] != ' ' && !isLineEnd(index + 1);
    }
    if (c == '#') {
      return text[index - 1] != ' ';
    }
    return isHarmless(c) && !(inBrackets && isFlowIndicator(c));
  }

  private void skipSpaces() {
    int end = next;
    while (text[end] == ' ') {
      end++;
    }
    next = end;
  }

  /** Remembers what comes next, and passes it. */
  private void token(int end) {
    if (numbers == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * numbers);
    }
    tokens[numbers++] = line - itemLine;
    tokens[numbers++] = next - lineStart + 1;
    tokens[numbers++] = next;
    tokens[numbers++] = end;
    next = end;
  }

  private boolean isLineEnd(int index) {
    char c = text[index];
    return c == '\n' || c == '\r' || c == END;
  }

  private static boolean isWordStart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static boolean isFlowIndicator(char c) {
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
  }

  /** Of one UTF-16 unit, not a tab, not the end of a line in any version of YAML. */
  private static boolean isHarmless(char c) {
    return c >= ' ' && c <= '~' || c > '\u00A0' && c < '\uD800' && c != '\u2028' && c != '\u2029';
  }
}
