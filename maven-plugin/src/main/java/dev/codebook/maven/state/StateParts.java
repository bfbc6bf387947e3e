package dev.codebook.maven.state;

/** Reads a state part by part; which parts there are is for the reader to know. */
final class StateParts {

  private final String facts;

  /** Where the last line ends. */
  private final int end;

  /** Where the next part begins. */
  private int next;

  /**
   * @param facts lines, whose parts have tabs between
   */
  StateParts(String facts) {
    this.facts = facts;
    this.end = facts.lastIndexOf('\n');
  }

  /** Goes to the first part of the next line, if there is one, once part of a line was read. */
  boolean nextLine() {
    boolean isWithin = next > 0 && facts.charAt(next - 1) != '\n';
    if (isWithin) {
      next = facts.indexOf('\n', next) + 1;
    }
    return next < end;
  }

  String text() {
    int start = next;
    int stop = start;
    boolean isEscaped = false;
    for (char c = facts.charAt(stop); c != '\t' && c != '\n'; c = facts.charAt(stop)) {
      isEscaped |= c == '\\';
      stop++;
    }
    next = stop + 1;
    String text = facts.substring(start, stop);
    return isEscaped ? unescaped(text) : text;
  }

  /** The last part of the line, whatever comes before. */
  String lastText() {
    int stop = facts.indexOf('\n', next);
    next = Math.max(next, facts.lastIndexOf('\t', stop) + 1);
    return text();
  }

  boolean isTrue() {
    return Boolean.parseBoolean(text());
  }

  FileStamp stamp() {
    long size = number();
    long modified = number();
    int key = (int) number();
    long digest = number();
    return new FileStamp(text(), size, modified, key, digest);
  }

  /** There are thousands of them, and a cold JVM takes less for this than for the JDK's parser. */
  private long number() {
    boolean isNegative = facts.charAt(next) == '-';
    int stop = isNegative ? next + 1 : next;
    long number = 0;
    for (char c = facts.charAt(stop); c >= '0'; c = facts.charAt(stop)) {
      number = number * 10 + c - '0';
      stop++;
    }
    next = stop + 1;
    return isNegative ? -number : number;
  }

  private static String unescaped(String value) {
    var plain = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\') {
        i++;
        c = value.charAt(i);
        c = c == 't' ? '\t' : c == 'n' ? '\n' : c == 'r' ? '\r' : c;
      }
      plain.append(c);
    }
    return plain.toString();
  }
}
