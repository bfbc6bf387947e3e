package dev.codebook.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryFormTest {

  private static final String HEAD =
      """
      catalogue: Status
      package: com.example
      entries:
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- name: A\n  code: 1\n",
        "- code: 1\n  name: \"A\"\n",
        "- {name: A, code: 1}\n",
        "- { name: 'A', code: \"1\" , summary: No more }\n",
        "- name: A\n  code: 0x1F\n  summary: It's so.\n  description: 'And so on.'\n  since: 1.2\n",
        "- name: A\n\n  # Why.\n  code: -5\n",
        "- name: A\n  code: 1\n  summary: ''\n",
      })
  void whatHasNoMoreThanTextsAndACodeIsReadWithoutATree(String entry) {
    SourceText source = source(entry.repeat(3));

    assertThat(alike(source)).hasSize(2).allMatch(EntryFormTest::isUsual);
    ReadTwice.assertAlike(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- A\n",
        "- - A\n",
        "- name: A\n",
        "- code: 1\n",
        "- name: A\n  code: 1\n  aliases: [B]\n",
        "- name: A\n  code: 1\n  names: {python: B}\n",
        "- name: A\n  code: 1\n  attributes: {a: b}\n",
        "- name: A\n  code: 1\n  deprecated: {since: \"2\"}\n",
        "- name: A\n  code: 1\n  name: B\n",
        "- name: A\n  code: 1\n  sumary: B\n",
        "- name: A\n  code: 1\n  summary:\n",
        "- name: A\n  code: 1\n  summary: [B]\n",
        "- name: A\n  code: 1\n  since: {a: B}\n",
      })
  void whatHasMoreOrIsWrongIsReadFromItsTree(String entry) {
    SourceText source = source(entry.repeat(3));

    assertThat(alike(source)).hasSize(2).noneMatch(EntryFormTest::isUsual);
    ReadTwice.assertAlike(source);
  }

  /** Each comes after an entry of the same form that has nothing wrong. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "name: null, code: 1, summary: \"a\"",
        "name: A, code: null, summary: \"a\"",
        "name: A, code: a, summary: \"a\"",
        "name: A, code: 010, summary: \"a\"",
        "name: A, code: 99999999999, summary: \"a\"",
        "name: A, code: 1, summary: \"\"",
        "name: A, code: 1, summary: \"null\"",
        "name: null, code: a, summary: \" \"",
      })
  void whatIsMissingOrWrongIsFoundAsInATree(String values) {
    SourceText source = source("- {name: B, code: 2, summary: \"b\"}\n- {" + values + "}\n");

    assertThat(alike(source)).hasSize(1).allMatch(EntryFormTest::isUsual);
    ReadTwice.assertAlike(source);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "~", "B"})
  void aNameInQuotesIsOneUnlessItIsBlank(String name) {
    String form = "- {name: \"%s\", code: 1}\n";

    ReadTwice.assertAlike(source(form.formatted("A") + form.formatted(name)));
  }

  private static SourceText source(String entries) {
    return new SourceText("a.yaml", HEAD + entries);
  }

  private static List<AlikeItem> alike(SourceText source) {
    var root = (Node.Mapping) YamlReader.read(source).root().orElseThrow();
    var entries = (Node.Items) root.members().get(root.members().size() - 1).value();
    return entries.items().stream()
        .filter(AlikeItem.class::isInstance)
        .map(AlikeItem.class::cast)
        .toList();
  }

  private static boolean isUsual(AlikeItem item) {
    return EntryForm.of(item.model()).isPresent();
  }
}
