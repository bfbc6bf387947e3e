package dev.codebook.maven.state;

/** Reads a state part by part; which parts there are is for the reader to know. */
final class StateParts {

  private final String facts;

  /** Where the next part begins. */
  private int start;

  /** Where the line ends. */
  private int end = -1;

  /**
   * @param facts lines, whose parts have tabs between
   */
  StateParts(String facts) {
    this.facts = facts;
  }

  /** Goes to the first part of the next line, if there is one. */
  boolean nextLine() {
    start = end + 1;
    end = facts.indexOf('\n', start);
    return end >= 0;
  }

  String text() {
    int stop = stop();
    String text = facts.substring(start, stop);
    start = stop + 1;
    return unescaped(text);
  }

  /** The last part of the line, whatever comes before. */
  String lastText() {
    start = Math.max(start, facts.lastIndexOf('\t', end - 1) + 1);
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
    int stop = stop();
    boolean isNegative = facts.charAt(start) == '-';
    long number = 0;
    for (int i = isNegative ? start + 1 : start; i < stop; i++) {
      number = number * 10 + facts.charAt(i) - '0';
    }
    start = stop + 1;
    return isNegative ? -number : number;
  }

  /** Where the next part ends: at a tab, or with the line. */
  private int stop() {
    int tab = facts.indexOf('\t', start);
    return tab < 0 || tab > end ? end : tab;
  }

  private static String unescaped(String value) {
    if (value.indexOf('\\') < 0) {
      return value;
    }
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
