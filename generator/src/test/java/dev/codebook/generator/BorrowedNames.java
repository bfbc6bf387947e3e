package dev.codebook.generator;

import dev.codebook.catalog.model.CodeType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes catalogues, as YAML, all of whose names are such as generated code has itself. */
final class BorrowedNames {

  /** What the identifiers of the goldens are. */
  private static final List<String> WORDS = words();

  /** So few that names meet. */
  private static final int CHOICE = 40;

  private static final int ENTRIES = 8;

  private static final List<String> TYPES =
      List.of("string", "boolean", "int", "long", "list", "{one-of: ['%s', '%s']}");

  private final Random random;
  private final CodeType codeType;
  private final List<String> words = new ArrayList<>();
  private final List<String> values = new ArrayList<>();
  private final StringBuilder yaml = new StringBuilder();

  BorrowedNames(Random random) {
    this.random = random;
    this.codeType = CodeType.values()[random.nextInt(CodeType.values().length)];
    // Names that packages begin with, and such as have no case.
    words.addAll(List.of("java", "com", "org", "$", "_1", "日本"));
    for (int i = 0; i < CHOICE; i++) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
  }

  private static List<String> words() {
    var words = new TreeSet<String>();
    Pattern commentOrText = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|\"(\\\\.|[^\"\\\\])*\"");
    Pattern word = Pattern.compile("[a-zA-Z_]\\w*");
    try (Stream<Path> goldens = Files.walk(Path.of("src/test/golden"))) {
      for (Path golden : goldens.filter(Files::isRegularFile).toList()) {
        String code = commentOrText.matcher(Files.readString(golden)).replaceAll("");
        word.matcher(code).results().forEach(found -> words.add(found.group()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // Both together, a constant of this name and one called "com", are more than Java can take of
    // an annotation that refers to this one.
    words.remove("JsonCreator");
    return List.copyOf(words);
  }

  /** A name that packages may have. */
  String packageName() {
    return first("[a-z]{4,}", "pack");
  }

  private String first(String pattern, String otherwise) {
    return names(words.size()).stream()
        .filter(word -> word.matches(pattern))
        .findFirst()
        .orElse(otherwise);
  }

  /** Different names. */
  private List<String> names(int count) {
    var names = new ArrayList<>(words);
    Collections.shuffle(names, random);
    return names.subList(0, count);
  }

  /** A catalogue, which may well have a name twice, or one that Java does not take. */
  String yaml() {
    line("catalogue: " + first("[A-Z].*", "Type"));
    line("package: " + packageName());
    line("code-type: " + codeType.word());
    line("flags: " + (codeType.isNumeric() && random.nextInt(4) == 0));
    writeAttributes();
    if (codeType.isNumeric() && random.nextBoolean()) {
      line("series: [{name: '%s', codes: 0..9}, {name: '%s', codes: 10}]", names(2).toArray());
    }
    line("entries:");
    List<String> names = names(2 * ENTRIES);
    for (int i = 0; i < ENTRIES; i++) {
      writeEntry(names.get(i), 1 << i, names.get(ENTRIES + i));
    }
    return yaml.toString();
  }

  private void writeAttributes() {
    line("attributes:");
    for (String name : names(1 + random.nextInt(4))) {
      String type = TYPES.get(random.nextInt(TYPES.size()));
      List<String> choices = names(2);
      line("  '%s': {type: %s}", name, type.formatted(choices.toArray()));
      values.add("'" + name + "': " + value(type, choices.get(0)));
    }
  }

  private String value(String type, String choice) {
    return switch (type) {
      case "string" -> "'" + choice + "'";
      case "boolean" -> "true";
      case "int", "long" -> "7";
      case "list" -> "['" + choice + "']";
      default -> "'" + choice + "'";
    };
  }

  private void writeEntry(String name, int code, String other) {
    line("  - name: '%s'", name);
    line("    code: " + code);
    if (random.nextInt(4) == 0) {
      line("    aliases: ['%s']", other);
    } else if (random.nextInt(4) == 0) {
      line("    names: {java: '%s'}", other);
    }
    if (random.nextInt(6) == 0) {
      line("    deprecated: {for-removal: true}");
    }
    if (random.nextBoolean()) {
      line("    attributes: {%s}", values.get(random.nextInt(values.size())));
    }
  }

  private void line(String text, Object... parts) {
    yaml.append(text.formatted(parts)).append('\n');
  }
}
