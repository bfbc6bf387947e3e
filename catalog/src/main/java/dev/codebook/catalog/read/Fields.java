package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.Suggestion;
import dev.codebook.catalog.model.GivenIdentifier;
import dev.codebook.catalog.model.Worded;
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
 *
 * <p>Plain statements stand here, and in the other readers, where lambdas would read as well: each
 * lambda costs a cold JVM as much as a class, and every build is one.
 */
final class Fields {

  private static final String GIVE_ONE = "give it one";

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
    for (Node.Member member : members.values()) {
      if (!known.contains(member.key().text())) {
        findings.add(unknownKey(member.key(), known));
      }
    }
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
    reportMissing(key);
    return value(key, GIVE_ONE);
  }

  private void reportMissing(String key) {
    if (!members.containsKey(key)) {
      String message = owner + " needs the key " + Quote.of(key);
      findings.add(Rule.KEY_MISSING.at(position, message, "add \"" + key + ": …\""));
    }
  }

  /** The value of a key that may be left out, but not left empty. */
  Optional<Node> optional(String key) {
    return value(key, GIVE_ONE + ", or remove the key");
  }

  private Optional<Node> value(String key, String hint) {
    Node.Member member = members.get(key);
    if (member == null) {
      return Optional.empty();
    }
    if (member.value() instanceof Node.Scalar scalar && scalar.isNothing()) {
      findings.add(
          Rule.VALUE_MISSING.at(
              member.key().position(), "the key " + Quote.of(key) + " has no value", hint));
      return Optional.empty();
    }
    return Optional.of(member.value());
  }

  /** A text that must be there and not blank. */
  Optional<Located<String>> requiredText(String key) {
    return notBlank(key, requiredScalar(key));
  }

  private Optional<Located<String>> notBlank(String key, Optional<Node.Scalar> scalar) {
    if (scalar.isPresent() && scalar.get().text().isBlank()) {
      findings.add(
          Rule.VALUE_MISSING.at(
              scalar.get().position(), "the key " + Quote.of(key) + " has a blank value"));
      return Optional.empty();
    }
    return scalar.isEmpty() ? Optional.empty() : Optional.of(text(scalar.get()));
  }

  /** A text that may be left out; then it is empty, at the position of the mapping. */
  Located<String> text(String key) {
    Optional<Node.Scalar> scalar = optionalScalar(key);
    return scalar.isEmpty() ? new Located<>("", position) : text(scalar.get());
  }

  /** True or false; false when left out. */
  boolean isTrue(String key) {
    Optional<Node.Scalar> scalar = optionalScalar(key);
    if (scalar.isEmpty()) {
      return false;
    }
    Optional<Boolean> value = Booleans.parse(scalar.get());
    if (value.isEmpty()) {
      findings.add(
          Rule.VALUE_KIND.at(
              scalar.get().position(),
              Quote.of(key) + " is true or false, not " + Quote.of(scalar.get().text()),
              Booleans.hint(scalar.get())));
    }
    return value.orElse(false);
  }

  /** A word of the format, which must not be empty where it is given. */
  Optional<Located<String>> word(String key) {
    return notBlank(key, optionalScalar(key));
  }

  /**
   * The one of the choices that the value has the word of, if it has.
   *
   * @param what what they are, with an article: {@code a type of code}
   */
  <T extends Worded> Optional<T> choice(String key, String what, T[] choices) {
    Optional<Located<String>> word = word(key);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    var words = new ArrayList<String>();
    for (T choice : choices) {
      if (choice.word().equals(word.get().value())) {
        return Optional.of(choice);
      }
      words.add(choice.word());
    }
    findings.add(
        Rule.VALUE_CHOICE.at(
            word.get().position(),
            Quote.of(word.get().value()) + " is not " + what,
            Suggestion.didYouMean(word.get().value(), words)));
    return Optional.empty();
  }

  /**
   * The items of a list; none when the key is left out.
   *
   * @param hint shows one, for who wrote something else
   */
  List<Node> items(String key, String hint) {
    Optional<Node.Items> items = ofKind(Node.Items.class, key, optional(key), hint);
    return items.isPresent() ? items.get().items() : List.of();
  }

  /** The texts of a list; none when the key is left out. */
  List<Located<String>> texts(String key) {
    var texts = new ArrayList<Located<String>>();
    for (Node item : items(key, "put it in brackets: [a, b]")) {
      Optional<Located<String>> text = text("an item of " + Quote.of(key), item);
      if (text.isPresent()) {
        texts.add(text.get());
      }
    }
    return texts;
  }

  /**
   * The members of a mapping whose keys are the user's own, without repeated keys.
   *
   * @param hint shows one, for who wrote something else
   */
  List<Node.Member> members(String key, String hint) {
    Optional<Node.Mapping> mapping = mapping(key, hint);
    return mapping.isPresent() ? List.copyOf(unique(mapping.get(), findings).values()) : List.of();
  }

  /**
   * The identifiers in a mapping, by its keys; none when the key is left out.
   *
   * @param hint shows one, for who wrote something else
   */
  Map<String, GivenIdentifier> identifiers(String key, String hint) {
    var identifiers = new LinkedHashMap<String, GivenIdentifier>();
    for (Node.Member member : members(key, hint)) {
      Located<String> given = text(member.key());
      Optional<Located<String>> identifier = text(Quote.of(given.value()), member.value());
      if (identifier.isPresent()) {
        identifiers.put(given.value(), new GivenIdentifier(given, identifier.get()));
      }
    }
    return identifiers;
  }

  /**
   * The mapping that the key has for its value, if it is one.
   *
   * @param hint shows one, for who wrote something else
   */
  Optional<Node.Mapping> mapping(String key, String hint) {
    return ofKind(Node.Mapping.class, key, optional(key), hint);
  }

  /** A single value that must be there. */
  Optional<Node.Scalar> requiredScalar(String key) {
    return ofKind(Node.Scalar.class, key, required(key), "");
  }

  private Optional<Node.Scalar> optionalScalar(String key) {
    return ofKind(Node.Scalar.class, key, optional(key), "");
  }

  /** The node as a single value, and not left empty. */
  Optional<Node.Scalar> scalar(String what, Node node) {
    if (!(node instanceof Node.Scalar scalar)) {
      findings.add(wrongKind(Node.Scalar.class, what, node, ""));
      return Optional.empty();
    }
    if (scalar.isNothing()) {
      findings.add(
          Rule.VALUE_MISSING.at(
              scalar.position(), what + " has no value", "give it one, or remove it"));
      return Optional.empty();
    }
    return Optional.of(scalar);
  }

  /** The node as text: any single value, just as it is written. */
  Optional<Located<String>> text(String what, Node node) {
    Optional<Node.Scalar> scalar = scalar(what, node);
    return scalar.isEmpty() ? Optional.empty() : Optional.of(text(scalar.get()));
  }

  private static Located<String> text(Node.Scalar scalar) {
    return new Located<>(scalar.text(), scalar.position());
  }

  /** The value of a key, if it is of that kind. */
  private <T extends Node> Optional<T> ofKind(
      Class<T> kind, String key, Optional<Node> node, String hint) {
    if (node.isPresent() && !kind.isInstance(node.get())) {
      findings.add(wrongKind(kind, Quote.of(key), node.get(), hint));
      return Optional.empty();
    }
    return node.isEmpty() ? Optional.empty() : Optional.of(kind.cast(node.get()));
  }

  /** The finding that the node is of another kind than what it stands for, or left empty. */
  static Diagnostic wrongKind(Class<? extends Node> kind, String what, Node node, String hint) {
    if (node instanceof Node.Scalar scalar && scalar.isNothing()) {
      return Rule.VALUE_MISSING.at(node.position(), what + " has no value", hint);
    }
    return Rule.VALUE_KIND.at(
        node.position(),
        what + " must be " + Node.nameOf(kind) + ", is " + Node.nameOf(node.getClass()),
        hint);
  }

  private Diagnostic unknownKey(Node.Scalar key, List<String> known) {
    String hint =
        key.text().equals("<<")
            ? "YAML 1.2 has no merge keys; write the keys out"
            : Suggestion.didYouMean(key.text(), known);
    return Rule.KEY_UNKNOWN.at(key.position(), owner + " has no key " + Quote.of(key.text()), hint);
  }
}
