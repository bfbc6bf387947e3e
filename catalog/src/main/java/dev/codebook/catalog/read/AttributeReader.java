package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Attribute;
import dev.codebook.catalog.model.AttributeType;
import java.util.List;
import java.util.Optional;

/**
 * Reads the declaration of an attribute: {@code {type: boolean, default: false, summary: …}}.
 *
 * <p>The words of a choice stand as {@code one-of: […]} in place of the type, or as the type itself
 * ({@code type: {one-of: […]}}).
 */
final class AttributeReader {

  private static final String ONE_OF = AttributeType.ONE_OF.word();
  private static final List<String> KEYS = List.of("type", ONE_OF, "default", "summary");
  private final List<Diagnostic> findings;

  AttributeReader(List<Diagnostic> findings) {
    this.findings = findings;
  }

  /** The attribute; empty when its type could not be made out. */
  Optional<Attribute> attribute(Node.Member member) {
    var name = new Located<>(member.key().text(), member.key().position());
    Optional<Fields> fields = fields(name, member.value());
    Optional<AttributeType> type = fields.isEmpty() ? Optional.empty() : type(fields.get());
    return type.isEmpty()
        ? Optional.empty()
        : Optional.of(attribute(name, type.get(), fields.get()));
  }

  private Attribute attribute(Located<String> name, AttributeType type, Fields fields) {
    List<Located<String>> choices = type == AttributeType.ONE_OF ? choices(fields) : List.of();
    Located<String> summary = fields.text("summary");
    Optional<Node> fallback = fields.optional("default");
    return new Attribute(
        name,
        type,
        choices,
        summary,
        fallback.isEmpty()
            ? Optional.empty()
            : new AttributeValueReader(name.value(), type, choices, findings)
                .value(fallback.get()));
  }

  private Optional<Fields> fields(Located<String> name, Node node) {
    if (node instanceof Node.Mapping mapping) {
      return Optional.of(new Fields(mapping, "an attribute", KEYS, findings));
    }
    findings.add(
        Fields.wrongKind(
            Node.Mapping.class,
            "the attribute " + Quote.of(name.value()),
            node,
            "such as {type: string}"));
    return Optional.empty();
  }

  private Optional<AttributeType> type(Fields fields) {
    if (fields.has(ONE_OF) && !fields.has("type")) {
      return Optional.of(AttributeType.ONE_OF);
    }
    Optional<Node> node = fields.required("type");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    boolean isMapping = node.get() instanceof Node.Mapping;
    Optional<AttributeType> type =
        isMapping
            ? Optional.of(AttributeType.ONE_OF)
            : fields.choice("type", "a type of attribute", AttributeType.values());
    boolean twice =
        fields.has(ONE_OF) && (isMapping || type.isPresent() && type.get() != AttributeType.ONE_OF);
    if (twice) {
      // One of the two would be lost.
      findings.add(
          Rule.VALUE_CHOICE.at(
              fields.position(),
              "there is both a \"type\" and a \"one-of\"",
              "keep one of the two"));
      return Optional.empty();
    }
    return type;
  }

  private List<Located<String>> choices(Fields fields) {
    Fields owner = fields;
    if (!fields.has(ONE_OF)) {
      Optional<Node> type = fields.optional("type");
      if (type.isPresent() && type.get() instanceof Node.Mapping mapping) {
        owner = new Fields(mapping, "a type", List.of(ONE_OF), findings);
      }
    }
    Optional<Node> list = owner.required(ONE_OF);
    if (list.isEmpty()) {
      return List.of();
    }
    if (list.get() instanceof Node.Items words && words.items().isEmpty()) {
      findings.add(
          Rule.VALUE_MISSING.at(
              owner.position(),
              "\"one-of\" has no words",
              "list the words an entry may choose from"));
    }
    return owner.texts(ONE_OF);
  }
}
