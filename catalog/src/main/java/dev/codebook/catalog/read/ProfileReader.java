package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.ProfileDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a naming profile from the tree of its document. */
final class ProfileReader {

  /** The options that have a single value. */
  private static final List<String> OPTIONS =
      List.of(
          "acronyms",
          "lower-upper",
          "digit-before",
          "digit-after",
          "case",
          "first",
          "joiner",
          "prefix",
          "suffix",
          "digit-start",
          "reserved-suffix");

  private static final List<String> OTHER_KEYS =
      List.of("profile", "extends", "strip-prefixes", "atoms", "exceptions");

  private final List<Diagnostic> findings = new ArrayList<>();
  private final Fields fields;

  private ProfileReader(Node.Mapping root) {
    this.fields = new Fields(root, "a naming profile", keys(), findings);
  }

  /** What could be read, with the empty name where there was none, and all findings. */
  record Reading(ProfileDeclaration profile, List<Diagnostic> findings) {}

  static Reading read(Node.Mapping root) {
    var reader = new ProfileReader(root);
    return new Reading(reader.profile(), List.copyOf(reader.findings));
  }

  private static List<String> keys() {
    var keys = new ArrayList<>(OTHER_KEYS);
    keys.addAll(OPTIONS);
    return keys;
  }

  private ProfileDeclaration profile() {
    return new ProfileDeclaration(
        name(),
        fields.word("extends"),
        texts("strip-prefixes"),
        texts("atoms"),
        options(),
        fields.identifiers("exceptions", "such as {Ok: FINE}"));
  }

  private Located<String> name() {
    Located<String> name =
        fields.requiredText("profile").orElse(new Located<>("", fields.position()));
    if (!name.value().isEmpty() && !ProfileDeclaration.isName(name.value())) {
      findings.add(
          Rule.PROFILE_NAME.at(
              name.position(),
              Quote.of(name.value()) + " cannot be the name of a naming profile",
              ProfileDeclaration.NAME_HINT));
    }
    return name;
  }

  /** The list, which may be empty: nothing is something else than what the parent has. */
  private Optional<List<Located<String>>> texts(String key) {
    if (!fields.has(key)) {
      return Optional.empty();
    }
    List<Located<String>> texts = fields.texts(key);
    for (Located<String> text : texts) {
      if (text.value().isEmpty()) {
        findings.add(
            Rule.VALUE_MISSING.at(
                text.position(),
                "an item of " + Quote.of(key) + " is empty",
                "give it a text, or remove it"));
      }
    }
    return Optional.of(texts);
  }

  private Map<String, Located<String>> options() {
    var options = new LinkedHashMap<String, Located<String>>();
    for (String key : OPTIONS) {
      Optional<Node> node = fields.optional(key);
      Optional<Located<String>> text =
          node.isEmpty() ? Optional.empty() : fields.text(Quote.of(key), node.get());
      if (text.isPresent()) {
        options.put(key, text.get());
      }
    }
    return options;
  }
}
