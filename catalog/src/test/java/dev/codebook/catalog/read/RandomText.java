package dev.codebook.catalog.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts of many entries, most of them alike; and then some damage. */
final class RandomText {

  private static final List<String> WORDS =
      List.of("a", "B1", "name", "-5", "0x1F", "no", "~", "x:y", "C#", "\u65E5", "it's", "5%");

  private static final List<String> ODDITIES =
      List.of(
          "\"",
          "'",
          "#",
          " #",
          ": ",
          ":",
          "- ",
          "-",
          "[",
          "]",
          "{",
          "}",
          ",",
          "&a ",
          "*a",
          "!",
          "|",
          ">",
          "?",
          "? ",
          "%",
          "@",
          "\\",
          "\t",
          "\n",
          "\r",
          "\r\n",
          "\n  ",
          "\n    ",
          "\n\n",
          " ",
          "  ",
          "---\n",
          "...\n",
          "\u2028",
          "\uFEFF",
          "\uD83D\uDE00",
          "entries:\n",
          "|\n",
          ">-\n",
          "\"\n",
          "'\n");

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private RandomText(Random random) {
    this.random = random;
  }

  static String of(Random random) {
    return new RandomText(random).text();
  }

  private String text() {
    text.append("catalogue: Status\npackage: &p com.example\n");
    if (chance(4)) {
      text.append("code-type: string\n");
    }
    if (chance(10)) {
      text.append("summary: |\n  - a\n  - b\n");
    }
    text.append("entries:\n");
    if (chance(5)) {
      text.append("\n  # All.\n");
    }
    entries(" ".repeat(random.nextInt(3)));
    if (chance(5)) {
      text.append(any(List.of(" ", "  ", "")));
      text.append(any(List.of("\t", "\u00A0", "\u3000", "\u2028")));
      text.append(any(List.of(" ", "  ", "   ", "     ")));
      text.append(any(List.of("- []\n", "- {}\n", "- *p\n", "*p\n", "{}\n", "a: b\n", "- a\n")));
    }
    if (chance(3)) {
      text.append("flags: false\nseries:\n  - name: a\n  - name: b\n");
    }
    for (int damages = chance(2) ? 0 : random.nextInt(3); damages > 0; damages--) {
      int at = random.nextInt(text.length());
      text.replace(at, Math.min(text.length(), at + random.nextInt(3)), any(ODDITIES));
    }
    // What was two halves of a character is none any more, and no file could have held it.
    String made = new String(text.toString().getBytes(UTF_8), UTF_8);
    return chance(8) ? made.replace("\n", "\r\n") : made;
  }

  private void entries(String indent) {
    List<List<String>> forms = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      forms.add(form());
    }
    for (int i = 0; i < 2 + random.nextInt(8); i++) {
      String start = "- ";
      for (String line : any(forms)) {
        text.append(indent).append(start);
        start = "  ";
        for (char c : line.toCharArray()) {
          text.append(c == 'V' ? plain() : String.valueOf(c));
        }
        text.append('\n');
      }
      if (chance(10)) {
        text.append(any(List.of("\n", "# c\n", "      # d\n", "   \n")));
      }
    }
  }

  /** Lines in which {@code V} stands for values. */
  private List<String> form() {
    List<String> form = new ArrayList<>();
    form.add(any(List.of("name: V", "name: V", "V", "- V", "name: \"V\"", "{name: V, code: V}")));
    for (int i = random.nextInt(4); i > 0; i--) {
      form.add(
          any(
              List.of(
                  "code: V",
                  "code: V",
                  "summary: V",
                  "since: \"V\"",
                  "description: V  V",
                  "text: V V  V",
                  "text: 'V'",
                  "names: {a: V, b: \"V\", c: [V, V ]}",
                  "list: [ V,V, [V] ]",
                  "list:\n      - V\n      - k: V\n        l:   V",
                  "none:",
                  "- V",
                  "",
                  "# V",
                  "fold: >-\n      V\n      V",
                  "more: V\n      V",
                  "lit: |\n      V: V\n\n      - V",
                  "tail: V # V")));
    }
    return form;
  }

  private String plain() {
    return any(WORDS);
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
