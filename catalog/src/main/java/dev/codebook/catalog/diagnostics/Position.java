package dev.codebook.catalog.diagnostics;

import java.util.Comparator;

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

  private static final Comparator<Position> FILE_LINE_COLUMN =
      Comparator.comparing(Position::file)
          .thenComparingInt(Position::line)
          .thenComparingInt(Position::column);

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

  @Override
  public int compareTo(Position other) {
    return FILE_LINE_COLUMN.compare(this, other);
  }

  @Override
  public String toString() {
    return coordinates();
  }
}
