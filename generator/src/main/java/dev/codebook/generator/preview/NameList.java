package dev.codebook.generator.preview;

import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.Spelling;
import java.util.List;

/**
 * Names as tab-separated values for programs: a line of headings, then a line for each name and
 * profile. In values, {@code \t}, {@code \n}, {@code \r} and {@code \\} stand for a tab, the line
 * ends and a backslash.
 */
public final class NameList {

  private static final String HEADINGS =
      "catalogue\tcode\tname\tentry\tprofile\twords\tidentifier\tgiven-at\n";

  private NameList() {}

  /**
   * The list of those names.
   *
   * @param spellings by catalogue, name and profile
   */
  public static String render(List<Spelling> spellings) {
    var text = new StringBuilder(HEADINGS);
    for (Spelling spelling : spellings) {
      Constant constant = spelling.constant();
      List<String> values =
          List.of(
              spelling.catalogue().name().value(),
              constant.code().toString(),
              constant.name().value(),
              constant.entry().name().value(),
              spelling.profile(),
              String.join("·", spelling.words()),
              constant.identifier(),
              spelling
                  .given()
                  .map(given -> given.position())
                  .map(Position::coordinates)
                  .orElse(""));
      text.append(String.join("\t", values.stream().map(NameList::escaped).toList())).append('\n');
    }
    return text.toString();
  }

  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
