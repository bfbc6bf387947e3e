package dev.codebook.catalog.diagnostics;

import java.util.Arrays;

/**
 * The text of one file, under the name that readers know it by.
 *
 * <p>Lines end with LF, CR LF or CR alone, as in YAML 1.2 §5.4. Files are told apart by identity:
 * two reads of one file are two sources.
 */
public final class SourceText {

  private final String file;
  private final String text;

  /**
   * Where each line starts; made when the first line is asked for, since a build without findings
   * needs none.
   */
  private volatile int[] lineStarts = {};

  /**
   * @param file the path relative to the project, with {@code /}
   * @param text the decoded text, without a byte order mark
   */
  public SourceText(String file, String text) {
    this.file = file;
    this.text = text;
  }

  public String file() {
    return file;
  }

  public String text() {
    return text;
  }

  /** How many lines there are; the last may be empty. */
  public int lineCount() {
    return lineStarts().length;
  }

  /**
   * The line of that one-based number without its line end; empty where the file has no such line.
   */
  public String line(int number) {
    int[] starts = lineStarts();
    if (number < 1 || number > starts.length) {
      return "";
    }
    int start = starts[number - 1];
    int end = number < starts.length ? starts[number] : text.length();
    while (end > start && isLineBreak(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The position of the character at that index of the text. */
  public Position positionAt(int index) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < index; i++) {
      if (endsLine(i)) {
        line++;
        start = i + 1;
      }
    }
    return new Position(this, line, text.codePointCount(start, index) + 1, 1);
  }

  /** The position that stands for the file as a whole. */
  public Position start() {
    return new Position(this, 1, 1, 0);
  }

  private int[] lineStarts() {
    if (lineStarts.length == 0) {
      int[] starts = new int[16];
      int lines = 1;
      for (int i = 0; i < text.length(); i++) {
        if (endsLine(i)) {
          if (lines == starts.length) {
            starts = Arrays.copyOf(starts, 2 * lines);
          }
          starts[lines++] = i + 1;
        }
      }
      lineStarts = Arrays.copyOf(starts, lines);
    }
    return lineStarts;
  }

  private boolean endsLine(int index) {
    char c = text.charAt(index);
    return c == '\n' || c == '\r' && !text.startsWith("\n", index + 1);
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  @Override
  public String toString() {
    return file;
  }
}
