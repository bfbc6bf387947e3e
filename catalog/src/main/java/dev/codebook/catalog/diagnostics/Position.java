package dev.codebook.catalog.diagnostics;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of one line of a file.
 *
 * @param source the file
 * @param line one-based
 * @param column one-based, counted in Unicode code points; a tab is one
 * @param width how many code points the stretch covers; zero when it stands for the whole file and
 *     has no excerpt
 */
public record Position(SourceText source, int line, int column, int width)
    implements Comparable<Position> {

  public Position {
    if (line < 1 || column < 1 || width < 0) {
      throw new IllegalArgumentException("Not a position: " + line + ":" + column + "+" + width);
    }
  }

  /** The file's path as it is shown. */
  public String file() {
    return source.file();
  }

  /** As {@code file:line:column}. */
  public String coordinates() {
    return file() + ":" + line + ":" + column;
  }

  /**
   * By the name of the file, line and column.
   *
   * <p>Not consistent with equals: widths do not count, nor which of two reads of a file it was.
   */
  @Override
  public int compareTo(Position other) {
    int byFile = file().compareTo(other.file());
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /**
   * As any record's, but spelled out: what Java gives a record is made of method handles on first
   * use, in which a build would lose more time than in reading a small catalogue.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Position position
        && source.equals(position.source)
        && line == position.line
        && column == position.column
        && width == position.width;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * source.hashCode() + line) + column) + width;
  }

  @Override
  public String toString() {
    return coordinates();
  }
}
