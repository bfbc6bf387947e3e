package dev.codebook.generator.emit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A file as JavaPoet has written it for all types that are alike, cut at the marks of what each has
 * of its own.
 */
final class Skeleton {

  private final String file;

  /** What stands before each mark, and after the last one. */
  private final List<String> pieces = new ArrayList<>();

  /** Marks of names and of texts, and for samples the id of their list. */
  private final List<String> marks = new ArrayList<>();

  /** How the constants of a list are declared, by its id. */
  private final Map<String, List<DeclarationPattern>> lists = new HashMap<>();

  /**
   * @param names the marks of names
   * @param declared the lists of which the file has samples
   */
  Skeleton(String file, Collection<String> names, Collection<DeclarationList> declared) {
    this.file = file;
    var places = new TreeMap<Integer, Samples.Place>();
    for (DeclarationList list : declared) {
      if (!list.isEmpty()) {
        Samples.Place place = list.samples().placeIn(file);
        places.put(place.start(), place);
      }
    }
    int done = 0;
    for (Samples.Place place : places.values()) {
      cut(done, place.start(), names);
      marks.add(place.list());
      lists.put(place.list(), place.kinds());
      done = place.end();
    }
    cut(done, file.length(), names);
  }

  private void cut(int start, int end, Collection<String> names) {
    int done = start;
    for (int i = Marks.next(file, done); i >= 0 && i < end; i = Marks.next(file, done)) {
      boolean isText = file.startsWith(Marks.TEXT, i);
      String mark = isText ? Marks.textAt(file, i) : nameAt(i, names);
      int markStart = isText ? i : i - 1;
      pieces.add(file.substring(done, markStart));
      marks.add(mark);
      done = markStart + mark.length();
    }
    pieces.add(file.substring(done, end));
  }

  /** The mark of a name, which begins with a letter. */
  private String nameAt(int index, Collection<String> names) {
    for (String name : names) {
      if (file.startsWith(name, index - 1)) {
        return name;
      }
    }
    throw new IllegalStateException("Nothing takes the place of the mark at " + index);
  }

  /**
   * Whether JavaPoet has treated the marks in the file as it would have treated the names: one that
   * the file has anyway might have to be qualified, or not be imported.
   *
   * @param names what takes the places of marks
   */
  boolean fits(Collection<String> names) {
    for (String name : names) {
      if (file.contains(name)) {
        return false;
      }
    }
    return true;
  }

  /** The file of a type, with everything that is its own. */
  String of(Draft draft) {
    int length = file.length();
    for (String list : lists.keySet()) {
      length += draft.list(list).usualLength();
    }
    var filled = new StringBuilder(length);
    int from = 0;
    for (int i = 0; i < marks.size(); i++) {
      filled.append(pieces.get(i), from, pieces.get(i).length());
      from = 0;
      String mark = marks.get(i);
      List<DeclarationPattern> patterns = lists.get(mark);
      if (patterns != null) {
        draft.list(mark).append(patterns, draft.names(), filled);
      } else if (!mark.startsWith(Marks.TEXT)) {
        filled.append(Objects.requireNonNull(draft.names().get(mark)));
      } else if (draft.texts().get(mark).isEmpty() && pieces.get(i + 1).startsWith("\n")) {
        // The line goes, with its end.
        filled.setLength(lineStart(filled));
        from = 1;
      } else {
        appendLines(draft.texts().get(mark), filled);
      }
    }
    String rest = pieces.get(marks.size());
    return filled.append(rest, from, rest.length()).toString();
  }

  /** Appends a text, whose further lines begin with what stands before it in its line. */
  private static void appendLines(String text, StringBuilder filled) {
    int start = 0;
    int end = text.indexOf('\n');
    if (end >= 0) {
      String before = filled.substring(lineStart(filled));
      for (; end >= 0; end = text.indexOf('\n', start)) {
        filled.append(text, start, end).append('\n');
        start = end + 1;
        // Without a blank at the end of an empty line.
        boolean isEmpty = start < text.length() && text.charAt(start) == '\n';
        filled.append(isEmpty ? before.stripTrailing() : before);
      }
    }
    filled.append(text, start, text.length());
  }

  private static int lineStart(StringBuilder filled) {
    return filled.lastIndexOf("\n") + 1;
  }
}
