package dev.codebook.generator;

import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.CodeType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Writes catalogues of every shape, as YAML, and reads them. */
final class RandomCatalogue {

  static final String TYPE = "Shape";
  static final String PACKAGE = "shapes";

  private static final List<String> TYPES =
      List.of(
          "string", "boolean", "int", "long", "list", "{one-of: [red, light green, deep-blue]}");

  private final Random random;
  private final CodeType codeType;
  private final int entries;
  private final boolean sharedCodes;
  private final List<String> attributes = new ArrayList<>();
  private final StringBuilder yaml = new StringBuilder();

  RandomCatalogue(Random random, CodeType codeType, int entries) {
    this.random = random;
    this.codeType = codeType;
    this.entries = entries;
    this.sharedCodes = random.nextInt(4) == 0;
  }

  Catalogue catalogue() {
    line("catalogue: " + TYPE);
    line("package: " + PACKAGE);
    line("code-type: " + codeType.word());
    line("shared-codes: " + sharedCodes);
    writeAttributes();
    if (codeType.isNumeric() && random.nextBoolean()) {
      writeSeries();
    }
    writeEntries();
    return Generation.catalogue(yaml.toString());
  }

  private void line(String text) {
    yaml.append(text).append('\n');
  }

  private void writeAttributes() {
    int count = random.nextInt(8);
    if (count > 0) {
      line("attributes:");
    }
    for (int i = 0; i < count; i++) {
      String type = TYPES.get(random.nextInt(TYPES.size()));
      attributes.add(type);
      String fallback = random.nextBoolean() ? "" : ", default: " + value(type);
      line("  quality-" + (char) ('a' + i) + ": {type: " + type + fallback + "}");
    }
  }

  private String value(String type) {
    return switch (type) {
      case "string" -> "text " + random.nextInt(100);
      case "boolean" -> Boolean.toString(random.nextBoolean());
      case "int" -> Integer.toString(random.nextInt());
      case "long" -> Long.toString(random.nextLong());
      case "list" -> List.of("[]", "[one]", "[one, two, three]").get(random.nextInt(3));
      default -> List.of("red", "light green", "deep-blue").get(random.nextInt(3));
    };
  }

  private void writeSeries() {
    line("series:");
    line("  - {name: BelowZero, codes: -1000..-1}");
    if (random.nextBoolean()) {
      line("  - {name: Small, codes: 0..99}");
      line("  - {name: Hundred, codes: 100}");
    }
  }

  private void writeEntries() {
    line("entries:");
    Set<String> taken = new HashSet<>();
    int spread = random.nextInt(5);
    for (int i = 0; i < entries; i++) {
      String code = code(spread);
      if (taken.add(code) || sharedCodes) {
        writeEntry(i, code);
      }
    }
  }

  private void writeEntry(int number, String code) {
    String name = "Entry" + number + (random.nextBoolean() ? "Of" : "");
    line("  - name: " + name);
    line("    code: " + code);
    if (random.nextInt(3) > 0) {
      line("    summary: What " + name + " means.");
    }
    if (random.nextInt(5) == 0) {
      line("    aliases: [Other" + number + ", Another" + number + "]");
    }
    if (random.nextInt(6) == 0) {
      line("    deprecated: {since: '2', because: It is old}");
    }
    var values = new ArrayList<String>();
    for (int i = 0; i < attributes.size(); i++) {
      if (random.nextBoolean()) {
        values.add("quality-" + (char) ('a' + i) + ": " + value(attributes.get(i)));
      }
    }
    if (!values.isEmpty()) {
      line("    attributes: {" + String.join(", ", values) + "}");
    }
  }

  /**
   * A code as the catalogue has it.
   *
   * @param spread how far the codes lie apart
   */
  private String code(int spread) {
    if (codeType == CodeType.STRING) {
      // "Aa" and "BB" have one hash code.
      String[] parts = {"Aa", "BB", "5.", "é", "x"};
      var code = new StringBuilder("c");
      for (int i = random.nextInt(6) + 1; i > 0; i--) {
        code.append(parts[random.nextInt(parts.length)]);
      }
      return "'" + code + random.nextInt(10) + "'";
    }
    boolean isInt = codeType == CodeType.INT;
    long code =
        switch (spread) {
          case 0 -> random.nextInt(2 * entries);
          case 1 -> random.nextInt(300) - 100;
          case 2 -> 0x8007_0000L + ((long) random.nextInt(4) << 16) + random.nextInt(500);
          case 3 -> random.nextLong();
          default ->
              List.of(codeType.smallest(), codeType.largest()).get(random.nextInt(2))
                  - random.nextInt(9)
                  + 4;
        };
    return Long.toString(isInt ? (int) code : code);
  }
}
