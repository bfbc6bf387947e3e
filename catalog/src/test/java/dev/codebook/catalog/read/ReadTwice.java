package dev.codebook.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Texts that are read by their models, and once more as a whole. */
final class ReadTwice {

  private ReadTwice() {}

  /** That both give the same tree, or the same findings, and the same catalogue. */
  static void assertAlike(SourceText source) {
    YamlReader.Document abridged = YamlReader.read(source);
    YamlReader.Document whole = YamlReader.readWhole(source);

    assertThat(abridged.findings()).as(source.text()).isEqualTo(whole.findings());
    assertThat(abridged.root().map(ReadTwice::written)).as(source.text()).isEqualTo(whole.root());
    if (abridged.root().isPresent() && abridged.root().get() instanceof Node.Mapping root) {
      assertThat(CatalogueReader.read(root))
          .as(source.text())
          .isEqualTo(CatalogueReader.read((Node.Mapping) whole.root().orElseThrow()));
    }
  }

  /** The document with the trees of all its entries. */
  private static Node written(Node root) {
    if (!(root instanceof Node.Mapping mapping)) {
      return root;
    }
    List<Node.Member> members = new ArrayList<>();
    for (Node.Member member : mapping.members()) {
      Node value = member.value();
      if (value instanceof Node.Items items) {
        value =
            new Node.Items(items.position(), items.items().stream().map(ReadTwice::tree).toList());
      }
      members.add(new Node.Member(member.key(), value));
    }
    return new Node.Mapping(mapping.position(), members);
  }

  private static Node tree(Node item) {
    return item instanceof AlikeItem alike ? alike.tree() : item;
  }
}
