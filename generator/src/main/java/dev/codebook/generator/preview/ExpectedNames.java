package dev.codebook.generator.preview;

import dev.codebook.catalog.diagnostics.Counted;
import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Invisible;
import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.SourceText;
import dev.codebook.generator.naming.NamingFailed;
import dev.codebook.generator.naming.NamingProfile;
import java.util.ArrayList;
import java.util.List;

/**
 * What a naming profile makes of the names in a list, compared with what the list says.
 *
 * <p>The list has a name, a tab and the expected identifier on each line; empty lines are passed
 * over.
 *
 * <p>A line that is wrong, or a name on which the profile fails, leaves the others as they are: all
 * are compared in one run.
 *
 * @param count the names compared
 * @param differences a line for each name that becomes something else, in the order of the list
 * @param findings what is wrong with the list, and the first name on which the profile fails
 */
public record ExpectedNames(int count, List<String> differences, List<Diagnostic> findings) {

  public ExpectedNames {
    differences = List.copyOf(differences);
    findings = List.copyOf(findings);
  }

  /** The names belong to no catalogue; so the profile's exceptions for one do not count. */
  public static ExpectedNames compare(SourceText list, NamingProfile profile) {
    var comparison = new Comparison(profile);
    for (int number = 1; number <= list.lineCount(); number++) {
      String line = list.line(number);
      if (!line.isEmpty()) {
        int width = line.codePointCount(0, line.length());
        comparison.add(line, new Position(list, number, 1, width));
      }
    }
    comparison.end(list);
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
      if (columns.length != 2) {
        String count = Counted.of(columns.length, "column", "columns");
        String remedy =
            columns.length < 2
                ? "put a tab between the two"
                : "remove headings and further columns";
        malformed(position, count, remedy);
      } else if (columns[0].isEmpty()) {
        malformed(position, "no name", "put one before the tab, or remove the line");
      } else if (columns[1].isEmpty()) {
        malformed(position, "no identifier", "put one after the tab, or remove the line");
      } else {
        compare(columns[0], columns[1], position);
      }
    }

    /** Of a list without names, all would be as expected. */
    void end(SourceText list) {
      if (count == 0 && findings.isEmpty()) {
        findings.add(
            Rule.EXPECTED_FORMAT.at(
                list.start(),
                "the list holds no names",
                "write a name, a tab and an identifier on each line"));
      }
    }

    private void malformed(Position position, String what, String remedy) {
      findings.add(
          Rule.EXPECTED_FORMAT.at(
              position,
              "a line has a name, a tab and an identifier, this one has " + what,
              remedy));
    }

    private void compare(String name, String expected, Position position) {
      count++;
      try {
        String identifier = profile.identifier("", name);
        if (!identifier.equals(expected)) {
          String shown = identifier.isEmpty() ? "\"\"" : identifier;
          addDifference(name, expected, "is " + shown);
        }
      } catch (NamingFailed e) {
        addDifference(name, expected, "but the profile fails");
        // One mistake of a profile may show on every name of a long list.
        if (!hasFailed) {
          findings.add(e.finding(position));
        }
        hasFailed = true;
      }
    }

    private void addDifference(String name, String expected, String outcome) {
      differences.add(Invisible.spelledOut(name + ": expected " + expected + ", " + outcome));
    }
  }
}
