package dev.codebook.generator.preview;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.SourceText;
import dev.codebook.generator.naming.NamingFailed;
import dev.codebook.generator.naming.NamingProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a naming profile makes of the names in a list, compared with what the list says.
 *
 * <p>The list has a name, a tab and the expected identifier on each line; empty lines are passed
 * over.
 *
 * @param count the names compared
 * @param differences a line for each name that becomes something else, in the order of the list
 * @param findings what is wrong with the list or with the profile
 */
public record ExpectedNames(int count, List<String> differences, List<Diagnostic> findings) {

  private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n]");

  public ExpectedNames {
    differences = List.copyOf(differences);
    findings = List.copyOf(findings);
  }

  /** The names belong to no catalogue; so the profile's exceptions for one do not count. */
  public static ExpectedNames compare(SourceText list, NamingProfile profile) {
    var comparison = new Comparison(profile);
    String[] lines = LINE_END.split(list.text(), -1);
    for (int i = 0; i < lines.length && !comparison.hasFailed; i++) {
      if (!lines[i].isEmpty()) {
        int width = lines[i].codePointCount(0, lines[i].length());
        comparison.add(lines[i], new Position(list, i + 1, 1, width));
      }
    }
    return new ExpectedNames(comparison.count, comparison.differences, comparison.findings);
  }

  /** The comparison of one line after another. */
  private static final class Comparison {

    private final NamingProfile profile;
    private final List<String> differences = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private int count;
    private boolean hasFailed;

    Comparison(NamingProfile profile) {
      this.profile = profile;
    }

    void add(String line, Position position) {
      String[] columns = line.split("\t", -1);
      if (columns.length == 2) {
        compare(columns[0], columns[1], position);
      } else {
        findings.add(
            Rule.EXPECTED_FORMAT.at(
                position,
                "a line has a name, a tab and an identifier, this one has "
                    + Quote.counted(columns.length, "column", "columns"),
                columns.length < 2
                    ? "put a tab between the two"
                    : "remove headings and further columns"));
      }
    }

    private void compare(String name, String expected, Position position) {
      count++;
      try {
        String identifier = profile.identifier("", name);
        if (!identifier.equals(expected)) {
          differences.add(name + ": expected " + expected + ", is " + identifier);
        }
      } catch (NamingFailed e) {
        hasFailed = true;
        findings.add(e.finding(position));
      }
    }
  }
}
