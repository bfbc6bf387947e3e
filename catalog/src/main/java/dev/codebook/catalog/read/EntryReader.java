package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.Suggestion;
import dev.codebook.catalog.model.Attribute;
import dev.codebook.catalog.model.AttributeValue;
import dev.codebook.catalog.model.Code;
import dev.codebook.catalog.model.Deprecation;
import dev.codebook.catalog.model.Entry;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the entries of a catalogue, one by one. */
final class EntryReader {

  /** What an entry looks like. */
  static final String FORM = "{name: Ok, code: 250}";

  private static final List<String> KEYS =
      List.of(
          "name",
          "code",
          "summary",
          "description",
          "aliases",
          "names",
          "since",
          "deprecated",
          "attributes");
  private static final List<String> DEPRECATION_KEYS =
      List.of("since", "replaced-by", "because", "for-removal");

  private final CodeReader codes;
  private final Map<String, Attribute> attributes;
  private final Set<String> declared;
  private final List<Diagnostic> findings;

  /** By their models; empty where entries are to be read from their trees. */
  private final Map<ItemTree, Optional<EntryForm>> forms = new HashMap<>();

  /**
   * @param attributes those that could be read, by name
   * @param declared the names of all attributes, readable or not
   */
  EntryReader(
      CodeReader codes,
      Map<String, Attribute> attributes,
      Set<String> declared,
      List<Diagnostic> findings) {
    this.codes = codes;
    this.attributes = attributes;
    this.declared = declared;
    this.findings = findings;
  }

  Optional<Entry> entry(Node node) {
    if (node instanceof AlikeItem alike) {
      Optional<EntryForm> form = form(alike.model());
      Optional<Entry> entry =
          form.isEmpty() ? Optional.empty() : form.get().entry(alike.item(), codes);
      return entry.isPresent() ? entry : entry(alike.tree());
    }
    if (node instanceof Node.Mapping mapping) {
      return Optional.of(entry(new Fields(mapping, "an entry", KEYS, findings)));
    }
    findings.add(Fields.wrongKind(Node.Mapping.class, "an entry", node, "such as " + FORM));
    return Optional.empty();
  }

  private Optional<EntryForm> form(ItemTree model) {
    Optional<EntryForm> form = forms.get(model);
    if (form == null) {
      form = EntryForm.of(model);
      forms.put(model, form);
    }
    return form;
  }

  private Entry entry(Fields fields) {
    Optional<Node.Mapping> deprecated =
        fields.mapping("deprecated", "such as {since: \"2.1\"}, or {} alone");
    return new Entry(
        fields.requiredText("name").orElse(new Located<>("", fields.position())),
        code(fields),
        fields.text("summary"),
        fields.text("description"),
        fields.texts("aliases"),
        fields.identifiers("names", "such as {python: AT_COUNTER}"),
        fields.text("since"),
        deprecated.isEmpty() ? Optional.empty() : Optional.of(deprecation(deprecated.get())),
        attributes(fields));
  }

  private Located<Code> code(Fields fields) {
    Optional<Node.Scalar> scalar = fields.requiredScalar("code");
    return scalar.isEmpty()
        ? new Located<>(Entry.UNREAD, fields.position())
        : codes.located(scalar.get());
  }

  private Deprecation deprecation(Node.Mapping mapping) {
    var fields = new Fields(mapping, "\"deprecated\"", DEPRECATION_KEYS, findings);
    return new Deprecation(
        fields.text("since"),
        fields.text("replaced-by"),
        fields.text("because"),
        fields.isTrue("for-removal"));
  }

  private Map<String, Located<AttributeValue>> attributes(Fields fields) {
    var values = new LinkedHashMap<String, Located<AttributeValue>>();
    for (Node.Member member : fields.members("attributes", "such as {label: Text}")) {
      String name = member.key().text();
      Attribute attribute = attributes.get(name);
      if (attribute != null) {
        var reader =
            new AttributeValueReader(name, attribute.type(), attribute.choices(), findings);
        Optional<Located<AttributeValue>> value = reader.value(member.value());
        if (value.isPresent()) {
          values.put(name, value.get());
        }
      } else if (!declared.contains(name)) {
        findings.add(unknownAttribute(member.key()));
      }
    }
    return values;
  }

  private Diagnostic unknownAttribute(Node.Scalar key) {
    String hint =
        declared.isEmpty()
            ? "declare it under \"attributes\" at the top"
            : Suggestion.didYouMean(key.text(), declared);
    return Rule.ATTRIBUTE_UNKNOWN.at(
        key.position(), "no attribute is named " + Quote.of(key.text()), hint);
  }
}
