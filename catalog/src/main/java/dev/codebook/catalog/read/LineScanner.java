package dev.codebook.catalog.read;

import java.util.Arrays;

/**
 * Tells simple lines from others, and finds the tokens of an item that has nothing else.
 *
 * <p>It knows little of YAML 1.2, and where it does not know what it sees, the line is not simple.
 * A simple one is blank, or a comment; or it has dashes, a key that is a word, or both, and after
 * these a value or nothing. A value is a text of harmless characters, or one in quotes without
 * escapes, or a list or a mapping of those in brackets. What such a line means depends on the
 * others by their indents alone, unless a text goes on in a line that is deeper: {@link ItemTokens}
 * finds that.
 */
final class LineScanner {

  /** Stands after the text; YAML has no such character. */
  static final char END = '\uFFFF';

  /** Of brackets within each other, more than a catalogue has; deeper ones are not followed. */
  private static final int DEEPEST = 8;

  private static final int USUAL_NUMBERS = 64;

  private final char[] text;
  private int[] tokens = new int[USUAL_NUMBERS];
  private int numbers;

  /** Of the item, from zero. */
  private int line;

  private int lineStart;

  /** The index of the character that comes next. */
  private int next;

  /**
   * @param text with {@link #END} after it
   */
  LineScanner(char[] text) {
    this.text = text;
  }

  /** Begins with another item. */
  void startItem() {
    numbers = 0;
    line = -1;
  }

  /** The tokens of the item's lines so far, as {@link Item} has them. */
  int[] tokens() {
    return Arrays.copyOf(tokens, numbers);
  }

  /** The index of the first character that has not been looked at. */
  int next() {
    return next;
  }

  /**
   * Whether the next line of the item is simple.
   *
   * @param content where it begins after its indent
   */
  boolean isSimple(int start, int content) {
    line++;
    lineStart = start;
    next = content;
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
      return isLineEnd(next) || passValue(0) && isLineEnd(next);
    }
    return dashed && passValue(0) && isLineEnd(next);
  }

  boolean isDash(int index) {
    return text[index] == '-' && text[index + 1] == ' ';
  }

  /** Where the word ends that comes next, if it is a key; else where it begins. */
  private int keyEnd() {
    int end = PlainCharacters.startsWord(text[next]) ? PlainCharacters.endOfWord(text, next) : next;
    return text[end] == ':' && (text[end + 1] == ' ' || isLineEnd(end + 1)) ? end : next;
  }

  /**
   * Passes the value that comes next, if it is one that we know; answers whether it is.
   *
   * @param depth how many brackets are open
   */
  private boolean passValue(int depth) {
    char c = text[next];
    if (c == '"' || c == '\'') {
      return passQuoted(c);
    }
    if (c == '[') {
      addToken(next);
      return depth < DEEPEST && passBracketed(']', depth + 1);
    }
    return c == '{' ? depth < DEEPEST && passBracketed('}', depth + 1) : passPlain(depth > 0);
  }

  private boolean passQuoted(char quote) {
    int end = ++next;
    while (text[end] != quote && text[end] != '\\' && PlainCharacters.isHarmless(text[end])) {
      end++;
    }
    if (text[end] != quote || text[end + 1] == quote) {
      return false;
    }
    addToken(end);
    next++;
    return true;
  }

  /** A list or a mapping, which that bracket closes. */
  private boolean passBracketed(char close, int depth) {
    do {
      next++;
      skipSpaces();
      if (close == '}' && !passKey() || !passValue(depth)) {
        return false;
      }
      skipSpaces();
    } while (text[next] == ',');
    if (text[next] != close) {
      return false;
    }
    next++;
    return true;
  }

  private boolean passKey() {
    int end = keyEnd();
    if (end == next) {
      return false;
    }
    addToken(next);
    next = end + 1;
    skipSpaces();
    return true;
  }

  private boolean passPlain(boolean inBrackets) {
    int end = text[next] == '-' ? next + 1 : next;
    if (!PlainCharacters.startsText(text[end])) {
      return false;
    }
    do {
      end = PlainCharacters.endOfOrdinary(text, end + 1);
    } while (isText(end, inBrackets));
    if (!isLineEnd(end) && !(inBrackets && PlainCharacters.isBracketOrComma(text[end]))) {
      return false;
    }
    while (text[end - 1] == ' ') {
      end--;
    }
    addToken(end);
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
    return PlainCharacters.isHarmless(c) && !(inBrackets && PlainCharacters.isBracketOrComma(c));
  }

  private void skipSpaces() {
    int end = next;
    while (text[end] == ' ') {
      end++;
    }
    next = end;
  }

  /** Remembers what comes next, and passes it. */
  private void addToken(int end) {
    if (numbers == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * numbers);
    }
    tokens[numbers++] = line;
    tokens[numbers++] = next - lineStart + 1;
    tokens[numbers++] = next;
    tokens[numbers++] = end;
    next = end;
  }

  boolean isLineEnd(int index) {
    char c = text[index];
    return c == '\n' || c == '\r' || c == END;
  }
}
