package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Attribute;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.CodeRange;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.catalog.model.Entry;
import dev.codebook.catalog.model.Reserved;
import dev.codebook.catalog.model.Series;
import java.util.ArrayList;
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
          "flags",
          "attributes",
          "series",
          "reserved",
          "entries");
  private static final String SERIES_FORM = "{name: Good, codes: 200..299}";
  private static final List<String> SERIES_KEYS = List.of("name", "codes", "summary");
  private static final List<String> RESERVED_KEYS = List.of("names", "codes");
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
        fields.requiredText("catalogue").orElse(new Located<>("", fields.position()));
    Optional<CodeType> stated = codeType();
    CodeType codeType = stated.orElse(CodeType.INT);
    // Of what type codes should have been is unknown where the type is wrong: what is then found
    // about them is noise.
    var codes = new CodeReader(codeType, stated.isPresent() ? findings : new ArrayList<>());
    List<Node.Member> declarations =
        fields.members("attributes", "such as {label: {type: string}}");
    List<Attribute> attributes = attributes(declarations);
    return new Catalogue(
        name,
        fields.text("package"),
        fields.text("summary"),
        fields.text("description"),
        codeType,
        fields.isTrue("shared-codes"),
        flags(codeType),
        attributes,
        series(codes, codeType),
        reserved(codes),
        entries(new EntryReader(codes, byName(attributes), names(declarations), findings)));
  }

  private Optional<CodeType> codeType() {
    return fields.has("code-type")
        ? fields.choice("code-type", "a type of code", CodeType.values())
        : Optional.of(CodeType.INT);
  }

  private boolean flags(CodeType codeType) {
    boolean flags = fields.isTrue("flags");
    Optional<Node> given = flags ? fields.optional("flags") : Optional.empty();
    if (given.isPresent() && !codeType.isNumeric()) {
      findings.add(
          Rule.FLAGS_CODE.at(
              given.get().position(),
              "codes that are text have no bits",
              "keep flags to int and long catalogues"));
    }
    return flags;
  }

  private List<Attribute> attributes(List<Node.Member> declarations) {
    var reader = new AttributeReader(findings);
    var attributes = new ArrayList<Attribute>();
    for (Node.Member declaration : declarations) {
      Optional<Attribute> attribute = reader.attribute(declaration);
      if (attribute.isPresent()) {
        attributes.add(attribute.get());
      }
    }
    return attributes;
  }

  private static Map<String, Attribute> byName(List<Attribute> attributes) {
    var byName = new LinkedHashMap<String, Attribute>();
    for (Attribute attribute : attributes) {
      byName.put(attribute.name().value(), attribute);
    }
    return byName;
  }

  private static Set<String> names(List<Node.Member> declarations) {
    var names = new LinkedHashSet<String>();
    for (Node.Member declaration : declarations) {
      names.add(declaration.key().text());
    }
    return names;
  }

  private List<Series> series(CodeReader codes, CodeType codeType) {
    var series = new ArrayList<Series>();
    for (Node node : fields.items("series", "such as [" + SERIES_FORM + "]")) {
      if (node instanceof Node.Mapping mapping) {
        var one = series(new Fields(mapping, "a series", SERIES_KEYS, findings), codes, codeType);
        if (one.isPresent()) {
          series.add(one.get());
        }
      } else {
        findings.add(
            Fields.wrongKind(Node.Mapping.class, "a series", node, "such as " + SERIES_FORM));
      }
    }
    return series;
  }

  private Optional<Series> series(Fields fields, CodeReader codes, CodeType codeType) {
    Optional<Located<String>> name = fields.requiredText("name");
    Optional<Node.Scalar> range = fields.requiredScalar("codes");
    Located<String> summary = fields.text("summary");
    if (range.isPresent() && !codeType.isNumeric()) {
      findings.add(
          Rule.CODES_FORMAT.at(
              range.get().position(),
              "codes that are text have no ranges",
              "keep series to int and long catalogues"));
      return Optional.empty();
    }
    Optional<CodeRange> read = range.isEmpty() ? Optional.empty() : codes.range(range.get());
    return name.isEmpty() || read.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Series(name.get(), new Located<>(read.get(), range.get().position()), summary));
  }

  private Reserved reserved(CodeReader codes) {
    Optional<Node.Mapping> mapping =
        fields.mapping("reserved", "such as {names: [Lost], codes: [150, 600..699]}");
    if (mapping.isEmpty()) {
      return Reserved.NOTHING;
    }
    var reserved = new Fields(mapping.get(), "\"reserved\"", RESERVED_KEYS, findings);
    var ranges = new ArrayList<Located<CodeRange>>();
    for (Node node : reserved.items("codes", "put it in brackets: [150, 600..699]")) {
      Optional<Node.Scalar> scalar = reserved.scalar("an item of \"codes\"", node);
      Optional<CodeRange> range = scalar.isEmpty() ? Optional.empty() : codes.range(scalar.get());
      if (range.isPresent()) {
        ranges.add(new Located<>(range.get(), node.position()));
      }
    }
    return new Reserved(reserved.texts("names"), ranges);
  }

  private List<Entry> entries(EntryReader reader) {
    Optional<Node> list = fields.required("entries");
    if (list.isEmpty()) {
      return List.of();
    }
    List<Node> items = fields.items("entries", "such as [" + EntryReader.FORM + "]");
    if (items.isEmpty() && list.get() instanceof Node.Items) {
      findings.add(
          Rule.VALUE_MISSING.at(
              list.get().position(), "\"entries\" is empty", "add at least one entry"));
    }
    var entries = new ArrayList<Entry>();
    for (Node item : items) {
      Optional<Entry> entry = reader.entry(item);
      if (entry.isPresent()) {
        entries.add(entry.get());
      }
    }
    return entries;
  }
}
