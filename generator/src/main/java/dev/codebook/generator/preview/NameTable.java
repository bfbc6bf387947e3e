package dev.codebook.generator.preview;

import dev.codebook.catalog.diagnostics.DisplayWidth;
import dev.codebook.catalog.diagnostics.Invisible;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.Spelling;
import java.util.List;

/**
 * Names as a table for people: under each code and name a line for each profile, with the words
 * that the profile sees and the identifier that it makes of them.
 *
 * <p>Lines are kept to 80 columns: where words and identifier are too long for one, the identifier
 * goes below its words.
 */
public final class NameTable {

  private static final int WIDTH = 80;
  private static final String GAP = "  ";

  private final List<Spelling> spellings;
  private final int codeWidth;
  private final int profileWidth;
  private final int wordsWidth;
  private final StringBuilder text = new StringBuilder();

  private NameTable(List<Spelling> spellings) {
    this.spellings = spellings;
    this.codeWidth = widest("code", spellings.stream().map(NameTable::code).toList());
    this.profileWidth = widest("profile", spellings.stream().map(Spelling::profile).toList());
    int room = (WIDTH - indent() - 2 * GAP.length() - profileWidth) / 2;
    List<String> fitting =
        spellings.stream()
            .map(NameTable::words)
            .filter(words -> DisplayWidth.of(words) <= room)
            .toList();
    this.wordsWidth = widest("words", fitting);
  }

  /**
   * The table of each catalogue.
   *
   * @param spellings by catalogue, name and profile
   */
  public static String render(List<Spelling> spellings) {
    return new NameTable(spellings).render();
  }

  private String render() {
    Catalogue catalogue = null;
    Located<String> name = null;
    for (Spelling spelling : spellings) {
      if (!spelling.catalogue().equals(catalogue)) {
        heading(spelling.catalogue());
      }
      if (!spelling.constant().name().equals(name)) {
        name(spelling);
      }
      row(spelling);
      catalogue = spelling.catalogue();
      name = spelling.constant().name();
    }
    return text.toString();
  }

  private void heading(Catalogue catalogue) {
    text.append(text.length() == 0 ? "" : "\n");
    line(Invisible.spelledOut(catalogue.name() + " (" + catalogue.source() + ")"));
    line("");
    line(padded("code", codeWidth) + GAP + "name");
    line(
        " ".repeat(indent())
            + padded("profile", profileWidth)
            + GAP
            + padded("words", wordsWidth)
            + GAP
            + "identifier");
  }

  private void name(Spelling spelling) {
    Constant constant = spelling.constant();
    String alias = constant.isAlias() ? " (alias of " + constant.entry().name() + ")" : "";
    line(padded(code(spelling), codeWidth) + GAP + Invisible.spelledOut(constant.name() + alias));
  }

  private void row(Spelling spelling) {
    String start = " ".repeat(indent()) + padded(spelling.profile(), profileWidth) + GAP;
    String below = " ".repeat(start.length());
    String seen = words(spelling);
    String identifier = Invisible.spelledOut(spelling.constant().identifier());
    String together = start + padded(seen, wordsWidth) + GAP + identifier;
    if (DisplayWidth.of(seen) <= wordsWidth && DisplayWidth.of(together) <= WIDTH) {
      line(together);
    } else {
      line(start + seen);
      line(below + identifier);
    }
    if (spelling.given().isPresent()) {
      line(below + "given at " + spelling.given().get().position().coordinates());
    }
  }

  private int indent() {
    return codeWidth + GAP.length();
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  private static String code(Spelling spelling) {
    return Invisible.spelledOut(spelling.constant().code().toString());
  }

  private static String words(Spelling spelling) {
    return Invisible.spelledOut(String.join("·", spelling.words()));
  }

  private static int widest(String heading, List<String> cells) {
    return cells.stream().mapToInt(DisplayWidth::of).reduce(heading.length(), Math::max);
  }

  private static String padded(String cell, int width) {
    return cell + " ".repeat(Math.max(0, width - DisplayWidth.of(cell)));
  }
}
