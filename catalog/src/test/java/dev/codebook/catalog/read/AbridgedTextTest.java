package dev.codebook.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.SourceText;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbridgedTextTest {

  private static final String HEAD =
      """
      catalogue: Status
      package: com.example
      entries:
      """;

  @Test
  void entriesLikeOneBeforeAreLeftOut() {
    assertThat(
            abridged(
                HEAD
                    + """
          - name: Ok
            code: 0
          - name: Lost
            code: 1

          # The last of the old ones.
          - name: Gone
            code: 2
          - {name: Late, code: 3}
          - {name: Busy, code: -4}
          - name: "Broken"
            code: 5
          - name: Full
            code: 6
        flags: false
        """))
        .isEqualTo(
            HEAD
                + """
          - name: Ok
            code: 0
          - name: Lost
            code: 1

          # The last of the old ones.
          - {name: Late, code: 3}
          - name: "Broken"
            code: 5
        flags: false
        """);
  }

  /** Each is three times there, the first of which would stand for the others. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "- name: A\n  summary: >-\n    Two\n    lines.\n",
        "- name: A\n  summary: Two\n    lines.\n",
        "- name: \"A\n\n    b\"\n",
        "- name: A # why\n",
        "- name: &a A\n",
        "- name: !!str A\n",
        "- name: *a\n",
        "- name: {}\n",
        "- name: [A, B,]\n",
        "- name: [A,\n    B]\n",
        "- name: [a: b]\n",
        "- name: {a: b: c}\n",
        "- ? name\n  : A\n",
        "- name: A: b\n",
        "- name: A \n",
        "- name: A\tb\n",
        "- name: 'It''s'\n",
        "- name: \"A\\x41\"\n",
        "- name: \uD83D\uDE00\n",
        "- A\n  b\n",
        "-\n  name: A\n",
        "- - [[[[[[[[[[a]]]]]]]]]]\n",
      })
  void whatIsNotSimpleIsKept(String entry) {
    assertThat(AbridgedText.of(new SourceText("a.yaml", HEAD + entry.repeat(3)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- name: A\n",
        "- A\n",
        "- name:A\n",
        "- - A\n  -   - b\n",
        "- name:   A  b\n",
        "- name: \"A # b: c\"\n  summary: ''\n",
        "- name: It's 5:30, isn't it? [no] {yes} C# *a & b\n",
        "- name: \u65E5\u672C\n",
        "- name:\n  - A\n  - b\n",
        "- names: {a: B, c: [d, \"e\", [f]], g: { h: 'i' } }\n  code: [ -1 , x y ]\n",
        "- name: A\n  # Why.\n\n  code:\n",
        "- name: A\r\n  code: 1\r\n",
      })
  void whatIsSimpleIsLeftOutAndComesBack(String entry) {
    SourceText source = new SourceText("a.yaml", HEAD + entry.repeat(5) + "flags: false\n");

    assertThat(AbridgedText.of(source).orElseThrow().text())
        .isEqualTo(HEAD + entry + "flags: false\n");
    assertThat(YamlReader.read(source).root()).isPresent();
    ReadTwice.assertAlike(source);
  }

  /** There the lines are not what they look like, at least to someone who knows little of YAML. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "summary: \"\nentries:\n  - A\n  - b\n  - \"\n",
        "summary: {\nentries:\n  - A\n  - b\n  - c\n}",
        "entries:\n  - \"A\n  - b\n  - c\n  - d\"\n  - e\n  - f\n",
        "entries:\n  - [A,\n  - b\n  - c\n  - d]\n  - e\n  - f\n",
        "entries:\n  - a: b\n      - c\n  - a: d\n      - e\n  - a: f\n      - g\n",
        "entries:\n - a: b\n - a: c\n - a: d\n \t a: e\n",
        "entries:\n - a: b\n - a: c\n - a: d\n\t\n   a: e\n",
        "entries:\n  - a: {b: c\n  - d: e\n  - d: f\n  - d: g\n",
      })
  void whatOnlyLooksLikeEntriesIsReadAsWhatItIs(String rest) {
    ReadTwice.assertAlike(new SourceText("a.yaml", "catalogue: A\n" + rest));
  }

  @Test
  void nothingIsLostAtTheGaps() {
    var text = new StringBuilder("catalogue: Status\nsummary: &text Text.\nentries:\n");
    for (int form = 0; form < 30; form++) {
      String entry = "  - name: A\n    key" + form + ": B\n";
      text.append(entry).append(entry).append("  - {name: C, summary: *text}\n").append(entry);
    }
    var source = new SourceText("a.yaml", text + "  - name: Last\n    key0: without an end");

    assertThat(AbridgedText.of(source).orElseThrow().text()).hasLineCount(3 + 30 * 5 + 2);
    ReadTwice.assertAlike(source);
  }

  @Test
  void whatWouldTakeTooMuchMemoryIsReadAsAWhole() {
    String entry = "- a\n";
    var source = new SourceText("a.yaml", HEAD + entry.repeat(2_000_000 / entry.length()));

    assertThat(AbridgedText.of(source)).isEmpty();
  }

  @Test
  void whateverTheTextItIsReadAsAWhole() {
    long seed = new Random().nextLong();
    System.out.println("AbridgedTextTest seed " + seed);
    var random = new Random(seed);
    int abridged = 0;
    int good = 0;
    for (int i = 0; i < 5_000; i++) {
      var source = new SourceText("a.yaml", RandomText.of(random));

      ReadTwice.assertAlike(source);
      if (AbridgedText.of(source).isPresent()) {
        abridged++;
        good += YamlReader.read(source).root().isPresent() ? 1 : 0;
      }
    }
    assertThat(abridged).isGreaterThan(1_000);
    assertThat(good).isGreaterThan(500);
  }

  private static String abridged(String text) {
    return AbridgedText.of(new SourceText("a.yaml", text)).orElseThrow().text();
  }
}
