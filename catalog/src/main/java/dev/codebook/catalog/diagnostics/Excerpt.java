package dev.codebook.catalog.diagnostics;

/**
 * The line that a finding is about, and carets below the part that is meant.
 *
 * <p>A tab is kept as a tab in both lines, so the carets stand right whatever a terminal's tab
 * stops are. A long line is shown around its carets. A character that would act on a terminal
 * instead of being drawn is shown as U+FFFD.
 */
final class Excerpt {

  /** Code points shown at the most; what a wide terminal holds. */
  private static final int LONGEST = 160;

  /** Code points kept before the carets when a line is cut. */
  private static final int BEFORE = 60;

  private static final String CUT = "…";

  private final StringBuilder line = new StringBuilder();
  private final StringBuilder carets = new StringBuilder();

  Excerpt(Position position) {
    String text = position.source().line(position.line());
    int length = text.codePointCount(0, text.length());
    boolean whole = length <= LONGEST;
    int before = Math.min(position.column() - 1, length);
    int from = whole ? 0 : Math.max(0, before - BEFORE);
    int start = text.offsetByCodePoints(0, from);
    int[] codePoints = text.substring(start).codePoints().limit(LONGEST).toArray();
    int first = before - from;
    int last = Math.max(first + 1, Math.min(first + position.width(), codePoints.length));
    if (from > 0) {
      line.append(CUT);
      carets.append(' ');
    }
    for (int i = 0; i < Math.max(codePoints.length, last); i++) {
      boolean pointedAt = i >= first && i < last;
      if (i < codePoints.length) {
        draw(codePoints[i], pointedAt);
      } else {
        // Just past the end of the line: a caret with nothing above it.
        carets.append('^');
      }
    }
    if (carets.indexOf("^") < 0) {
      // All that is meant has no width: point at what it hangs on.
      carets.append('^');
    }
    if (text.codePointCount(start, text.length()) > codePoints.length) {
      line.append(CUT);
    }
  }

  String line() {
    return line.toString();
  }

  String carets() {
    return carets.toString().stripTrailing();
  }

  private void draw(int codePoint, boolean pointedAt) {
    int shown = isDrawable(codePoint) ? codePoint : 0xFFFD;
    line.appendCodePoint(shown);
    if (codePoint == '\t') {
      carets.append(pointedAt ? '^' : '\t');
    } else {
      carets.append((pointedAt ? "^" : " ").repeat(DisplayWidth.of(shown)));
    }
  }

  private static boolean isDrawable(int codePoint) {
    // Zero-width joiners belong to words and emoji; the other invisible ones reorder or hide text.
    boolean joiner = codePoint == 0x200C || codePoint == 0x200D;
    return codePoint == '\t' || joiner || !Invisible.is(codePoint);
  }
}
