package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.Suggestion;
import dev.codebook.catalog.model.Attribute;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.CodeRange;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.catalog.model.Entry;
import dev.codebook.catalog.model.Reserved;
import dev.codebook.catalog.model.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a catalogue, format 1, from the tree of its document. */
final class CatalogueReader {

  private static final List<String> KEYS =
      List.of(
          "catalogue",
          "package",
          "summary",
          "description",
          "code-type",
          "shared-codes",
          "attributes",
          "series",
          "reserved",
          "entries");
  private static final List<String> SERIES_KEYS = List.of("name", "codes", "summary");
  private static final List<String> RESERVED_KEYS = List.of("names", "codes");
  private static final List<String> CODE_TYPES =
      Arrays.stream(CodeType.values()).map(CodeType::word).toList();

  private final List<Diagnostic> findings = new ArrayList<>();
  private final Fields fields;

  private CatalogueReader(Node.Mapping root) {
    this.fields = new Fields(root, "a catalogue", KEYS, findings);
  }

  /**
   * What could be read, with the empty name and no entries where there was nothing to read, and all
   * findings.
   */
  record Reading(Catalogue catalogue, List<Diagnostic> findings) {}

  static Reading read(Node.Mapping root) {
    var reader = new CatalogueReader(root);
    return new Reading(reader.catalogue(), List.copyOf(reader.findings));
  }

  private Catalogue catalogue() {
    Located<String> name =
        fields.requiredText("catalogue").orElseGet(() -> new Located<>("", fields.position()));
    Optional<CodeType> stated = codeType();
    CodeType codeType = stated.orElse(CodeType.INT);
    // Of what type codes should have been is unknown where the type is wrong: what is then found
    // about them is noise.
    var codes = new CodeReader(codeType, stated.isPresent() ? findings : new ArrayList<>());
    List<Node.Member> declarations = fields.members("attributes");
    List<Attribute> attributes = attributes(declarations);
    return new Catalogue(
        name,
        fields.text("package"),
        fields.text("summary"),
        fields.text("description"),
        codeType,
        fields.flag("shared-codes"),
        attributes,
        series(codes, codeType),
        fields
            .mapping("reserved")
            .map(mapping -> reserved(mapping, codes))
            .orElse(Reserved.NOTHING),
        entries(new EntryReader(codes, byName(attributes), names(declarations), findings)));
  }

  private Optional<CodeType> codeType() {
    return fields.has("code-type")
        ? fields
            .optional("code-type")
            .flatMap(node -> fields.text("\"code-type\"", node))
            .flatMap(this::codeTypeNamed)
        : Optional.of(CodeType.INT);
  }

  private Optional<CodeType> codeTypeNamed(Located<String> word) {
    Optional<CodeType> type =
        Arrays.stream(CodeType.values())
            .filter(candidate -> candidate.word().equals(word.value()))
            .findFirst();
    if (type.isEmpty()) {
      findings.add(
          Rule.VALUE_CHOICE.at(
              word.position(),
              Quote.of(word.value()) + " is not a type of code",
              Suggestion.didYouMean(word.value(), CODE_TYPES)));
    }
    return type;
  }

  private List<Attribute> attributes(List<Node.Member> declarations) {
    var reader = new AttributeReader(findings);
    return declarations.stream().flatMap(member -> reader.attribute(member).stream()).toList();
  }

  private static Map<String, Attribute> byName(List<Attribute> attributes) {
    var byName = new LinkedHashMap<String, Attribute>();
    attributes.forEach(attribute -> byName.put(attribute.name().value(), attribute));
    return byName;
  }

  private static Set<String> names(List<Node.Member> declarations) {
    var names = new LinkedHashSet<String>();
    declarations.forEach(member -> names.add(member.key().text()));
    return names;
  }

  private List<Series> series(CodeReader codes, CodeType codeType) {
    var series = new ArrayList<Series>();
    for (Node node : fields.items("series")) {
      if (node instanceof Node.Mapping mapping) {
        series(new Fields(mapping, "a series", SERIES_KEYS, findings), codes, codeType)
            .ifPresent(series::add);
      } else {
        findings.add(
            Rule.VALUE_KIND.at(
                node.position(),
                "a series must be a mapping, is " + node.kind(),
                "such as {name: Good, codes: 200..299}"));
      }
    }
    return series;
  }

  private Optional<Series> series(Fields fields, CodeReader codes, CodeType codeType) {
    Optional<Located<String>> name = fields.requiredText("name");
    Optional<Node.Scalar> range =
        fields.required("codes").flatMap(node -> fields.scalar("\"codes\"", node));
    Located<String> summary = fields.text("summary");
    if (range.isPresent() && !codeType.isNumeric()) {
      findings.add(
          Rule.CODES_FORMAT.at(
              range.get().position(),
              "codes that are text have no ranges",
              "keep series to int and long catalogues"));
      return Optional.empty();
    }
    Optional<Located<CodeRange>> located =
        range.flatMap(
            scalar -> codes.range(scalar).map(value -> new Located<>(value, scalar.position())));
    return name.isEmpty() || located.isEmpty()
        ? Optional.empty()
        : Optional.of(new Series(name.get(), located.get(), summary));
  }

  private Reserved reserved(Node.Mapping mapping, CodeReader codes) {
    var fields = new Fields(mapping, "\"reserved\"", RESERVED_KEYS, findings);
    var ranges = new ArrayList<Located<CodeRange>>();
    for (Node node : fields.items("codes")) {
      fields
          .scalar("an item of \"codes\"", node)
          .ifPresent(
              scalar ->
                  codes
                      .range(scalar)
                      .ifPresent(range -> ranges.add(new Located<>(range, scalar.position()))));
    }
    return new Reserved(fields.texts("names"), ranges);
  }

  private List<Entry> entries(EntryReader reader) {
    Optional<Node> list = fields.required("entries");
    if (list.isPresent() && list.get() instanceof Node.Items items && items.items().isEmpty()) {
      findings.add(
          Rule.VALUE_MISSING.at(
              items.position(), "\"entries\" is empty", "add at least one entry"));
    }
    return list.isEmpty()
        ? List.of()
        : fields.items("entries").stream().flatMap(node -> reader.entry(node).stream()).toList();
  }
}
