package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mapping whose keys are the format's, read key by key.
 *
 * <p>Everything that is not as the format says goes to the findings; what is asked for is then
 * simply absent, and reading goes on.
 */
final class Fields {

  private final String owner;
  private final Position position;
  private final Map<String, Node.Member> members;
  private final List<Diagnostic> findings;

  /**
   * @param owner what the mapping stands for, with its article: {@code an entry}
   * @param known the keys it may have, in the order in which a reader would expect them
   */
  Fields(Node.Mapping mapping, String owner, List<String> known, List<Diagnostic> findings) {
    this.owner = owner;
    this.position = mapping.position();
    this.findings = findings;
    this.members = unique(mapping, findings);
    members.values().stream()
        .map(Node.Member::key)
        .filter(key -> !known.contains(key.text()))
        .forEach(key -> findings.add(unknownKey(key, known)));
  }

  /** The members by key; a key that comes again is reported and left out. */
  static Map<String, Node.Member> unique(Node.Mapping mapping, List<Diagnostic> findings) {
    var members = new LinkedHashMap<String, Node.Member>();
    for (Node.Member member : mapping.members()) {
      Node.Member first = members.putIfAbsent(member.key().text(), member);
      if (first != null) {
        findings.add(
            Rule.KEY_DUPLICATE.at(
                member.key().position(),
                "the key " + Quote.of(member.key().text()) + " is already given",
                "it is first given at line "
                    + first.key().position().line()
                    + "; keep one of them"));
      }
    }
    return members;
  }

  /** The position of the mapping itself. */
  Position position() {
    return position;
  }

  boolean has(String key) {
    return members.containsKey(key);
  }

  /** The value of a key that must be there. */
  Optional<Node> required(String key) {
    if (!members.containsKey(key)) {
      String message = owner + " needs the key " + Quote.of(key);
      findings.add(Rule.KEY_MISSING.at(position, message, "add \"" + key + ": …\""));
    }
    return optional(key);
  }

  /** The value of a key that may be left out, but not left empty. */
  Optional<Node> optional(String key) {
    Node.Member member = members.get(key);
    if (member == null) {
      return Optional.empty();
    }
    if (member.value() instanceof Node.Scalar scalar && scalar.isNothing()) {
      findings.add(
          Rule.VALUE_MISSING.at(
              member.key().position(),
              "the key " + Quote.of(key) + " has no value",
              "give it one, or remove the key"));
      return Optional.empty();
    }
    return Optional.of(member.value());
  }

  /** A text that must be there and not blank. */
  Optional<Located<String>> requiredText(String key) {
    Optional<Located<String>> text = required(key).flatMap(node -> text(Quote.of(key), node));
    if (text.isPresent() && text.get().value().isBlank()) {
      findings.add(
          Rule.VALUE_MISSING.at(
              text.get().position(), "the key " + Quote.of(key) + " has a blank value"));
      return Optional.empty();
    }
    return text;
  }

  /** A text that may be left out; then it is empty, at the position of the mapping. */
  Located<String> text(String key) {
    return optional(key)
        .flatMap(node -> text(Quote.of(key), node))
        .orElseGet(() -> new Located<>("", position));
  }

  /** True or false; false when left out. */
  boolean flag(String key) {
    return optional(key)
        .flatMap(node -> scalar(Quote.of(key), node))
        .flatMap(scalar -> flag(key, scalar))
        .orElse(false);
  }

  /** The items of a list; none when the key is left out. */
  List<Node> items(String key) {
    return optional(key)
        .map(
            node ->
                node.fold(
                    scalar -> this.<Node>wrongKind(Quote.of(key), "a list", scalar),
                    Node.Items::items,
                    mapping -> this.<Node>wrongKind(Quote.of(key), "a list", mapping)))
        .orElse(List.of());
  }

  /** The texts of a list; none when the key is left out. */
  List<Located<String>> texts(String key) {
    var texts = new ArrayList<Located<String>>();
    items(key).forEach(item -> text("an item of " + Quote.of(key), item).ifPresent(texts::add));
    return texts;
  }

  /** The members of a mapping whose keys are the user's own, without repeated keys. */
  List<Node.Member> members(String key) {
    return optional(key).map(node -> members(key, node)).orElse(List.of());
  }

  /** The mapping that the key has for its value, if it is one. */
  Optional<Node.Mapping> mapping(String key) {
    return optional(key)
        .flatMap(
            node ->
                node.fold(
                    scalar -> this.<Node.Mapping>none(Quote.of(key), "a mapping", scalar),
                    items -> this.<Node.Mapping>none(Quote.of(key), "a mapping", items),
                    Optional::of));
  }

  private List<Node.Member> members(String key, Node node) {
    return node.fold(
        scalar -> this.<Node.Member>wrongKind(Quote.of(key), "a mapping", scalar),
        items -> this.<Node.Member>wrongKind(Quote.of(key), "a mapping", items),
        mapping -> List.copyOf(unique(mapping, findings).values()));
  }

  /** The node as a single value. */
  Optional<Node.Scalar> scalar(String what, Node node) {
    return node.fold(
        Optional::of,
        items -> this.<Node.Scalar>none(what, "a single value", items),
        mapping -> this.<Node.Scalar>none(what, "a single value", mapping));
  }

  /** The node as text: any single value, just as it is written. */
  Optional<Located<String>> text(String what, Node node) {
    Optional<Node.Scalar> scalar = scalar(what, node);
    if (scalar.isPresent() && scalar.get().isNothing()) {
      findings.add(
          Rule.VALUE_MISSING.at(
              scalar.get().position(), what + " has no value", "give it one, or remove it"));
      return Optional.empty();
    }
    return scalar.map(value -> new Located<>(value.text(), value.position()));
  }

  private Optional<Boolean> flag(String key, Node.Scalar scalar) {
    Optional<Boolean> flag = Flags.parse(scalar);
    if (flag.isEmpty()) {
      findings.add(
          Rule.VALUE_KIND.at(
              scalar.position(),
              Quote.of(key) + " is true or false, not " + Quote.of(scalar.text()),
              Flags.hint(scalar)));
    }
    return flag;
  }

  private <T> List<T> wrongKind(String what, String wanted, Node node) {
    findings.add(
        Rule.VALUE_KIND.at(node.position(), what + " must be " + wanted + ", is " + node.kind()));
    return List.of();
  }

  private <T> Optional<T> none(String what, String wanted, Node node) {
    wrongKind(what, wanted, node);
    return Optional.empty();
  }

  private Diagnostic unknownKey(Node.Scalar key, List<String> known) {
    String hint =
        key.text().equals("<<")
            ? "YAML 1.2 has no merge keys; write the keys out"
            : Suggestion.didYouMean(key.text(), known);
    return Rule.KEY_UNKNOWN.at(key.position(), owner + " has no key " + Quote.of(key.text()), hint);
  }
}
