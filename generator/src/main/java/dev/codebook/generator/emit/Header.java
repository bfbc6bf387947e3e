package dev.codebook.generator.emit;

/** The comment on top of each file: by its first line, a file is known to be ours. */
final class Header {

  private static final String START = "Generated from ";
  private static final String LINE = "// " + START;
  private static final String END = ". Change the catalogue, not this file.";

  private static final String SOURCE = "source";

  private Header() {}

  /** The comment, with a mark for the file that a type is made of. */
  static String comment(Dialect dialect) {
    String own = START + Marks.ofText(SOURCE) + END;
    return dialect.header().isEmpty() ? own : own + "\n\n" + String.join("\n", dialect.header());
  }

  /** Says which file a type is made of. */
  static void addTo(OwnTexts texts, String source) {
    texts.add(SOURCE, LineComment.text(source));
  }

  /** Whether a file that begins with that line is ours; others write "Generated from" too. */
  static boolean isIn(String firstLine) {
    return firstLine.startsWith(LINE) && firstLine.endsWith(END);
  }

  /** Whether that is a first line of ours, or so much of it as was written. */
  static boolean isCutOff(String line) {
    return line.startsWith(LINE) || LINE.startsWith(line);
  }
}
