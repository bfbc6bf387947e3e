package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.Suggestion;
import dev.codebook.catalog.model.Attribute;
import dev.codebook.catalog.model.AttributeType;
import dev.codebook.catalog.model.AttributeValue;
import java.util.Arrays;
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
  private static final List<String> TYPE_WORDS =
      Arrays.stream(AttributeType.values()).map(AttributeType::word).toList();

  private final List<Diagnostic> findings;

  AttributeReader(List<Diagnostic> findings) {
    this.findings = findings;
  }

  /** The attribute; empty when its type could not be made out. */
  Optional<Attribute> attribute(Node.Member member) {
    var name = new Located<>(member.key().text(), member.key().position());
    Optional<Fields> fields = fields(name, member.value());
    Optional<AttributeType> type = fields.flatMap(this::type);
    if (fields.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    List<Located<String>> choices =
        type.get() == AttributeType.ONE_OF ? choices(fields.get()) : List.of();
    Located<String> summary = fields.get().text("summary");
    Optional<Located<AttributeValue>> fallback =
        fields
            .get()
            .optional("default")
            .flatMap(
                node ->
                    new AttributeValueReader(findings)
                        .value(name.value(), type.get(), choices, node));
    return Optional.of(new Attribute(name, type.get(), choices, summary, fallback));
  }

  private Optional<Fields> fields(Located<String> name, Node node) {
    if (node instanceof Node.Mapping mapping) {
      return Optional.of(new Fields(mapping, "an attribute", KEYS, findings));
    }
    findings.add(
        Rule.VALUE_KIND.at(
            node.position(),
            "the attribute " + Quote.of(name.value()) + " must be a mapping, is " + node.kind(),
            "such as {type: string}"));
    return Optional.empty();
  }

  private Optional<AttributeType> type(Fields fields) {
    if (fields.has(ONE_OF) && !fields.has("type")) {
      return Optional.of(AttributeType.ONE_OF);
    }
    return fields
        .required("type")
        .flatMap(
            node ->
                node instanceof Node.Mapping
                    ? Optional.of(AttributeType.ONE_OF)
                    : fields.text("\"type\"", node).flatMap(this::typeNamed))
        .flatMap(type -> agreeing(type, fields));
  }

  private Optional<AttributeType> typeNamed(Located<String> word) {
    Optional<AttributeType> type =
        Arrays.stream(AttributeType.values())
            .filter(candidate -> candidate.word().equals(word.value()))
            .findFirst();
    if (type.isEmpty()) {
      findings.add(
          Rule.VALUE_CHOICE.at(
              word.position(),
              Quote.of(word.value()) + " is not a type of attribute",
              Suggestion.didYouMean(word.value(), TYPE_WORDS)));
    }
    return type;
  }

  /** What stands beside {@code one-of} and says something else would be lost. */
  private Optional<AttributeType> agreeing(AttributeType type, Fields fields) {
    boolean twice =
        fields.has(ONE_OF)
            && (type != AttributeType.ONE_OF
                || fields.optional("type").filter(Node.Mapping.class::isInstance).isPresent());
    if (twice) {
      findings.add(
          Rule.VALUE_CHOICE.at(
              fields.position(),
              "there is both a \"type\" and a \"one-of\"",
              "keep one of the two"));
      return Optional.empty();
    }
    return Optional.of(type);
  }

  private List<Located<String>> choices(Fields fields) {
    Fields owner =
        fields.has(ONE_OF)
            ? fields
            : fields
                .optional("type")
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .map(mapping -> new Fields(mapping, "a type", List.of(ONE_OF), findings))
                .orElse(fields);
    int before = findings.size();
    owner.required(ONE_OF);
    List<Located<String>> choices = before == findings.size() ? owner.texts(ONE_OF) : List.of();
    if (choices.isEmpty() && before == findings.size()) {
      findings.add(
          Rule.VALUE_MISSING.at(
              owner.position(),
              "\"one-of\" has no words",
              "list the words an entry may choose from"));
    }
    return choices;
  }
}
