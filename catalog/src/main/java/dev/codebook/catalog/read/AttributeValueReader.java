package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.Suggestion;
import dev.codebook.catalog.model.AttributeType;
import dev.codebook.catalog.model.AttributeValue;
import dev.codebook.catalog.model.CodeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads one value of an attribute by the attribute's type. */
final class AttributeValueReader {

  private final List<Diagnostic> findings;

  AttributeValueReader(List<Diagnostic> findings) {
    this.findings = findings;
  }

  /**
   * The value that the node holds, if it is of that type.
   *
   * @param choices the words of a {@code one-of} attribute
   */
  Optional<Located<AttributeValue>> value(
      String attribute, AttributeType type, List<Located<String>> choices, Node node) {
    Optional<AttributeValue> value;
    if (node instanceof Node.Scalar scalar) {
      value = scalarValue(attribute, type, choices, scalar);
    } else if (node instanceof Node.Items items && type == AttributeType.LIST) {
      value = texts(attribute, items);
    } else {
      value = wrongKind(attribute, type, node);
    }
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new Located<>(value.get(), node.position()));
  }

  private Optional<AttributeValue> scalarValue(
      String attribute, AttributeType type, List<Located<String>> choices, Node.Scalar scalar) {
    if (scalar.isNothing()) {
      findings.add(
          Rule.VALUE_MISSING.at(
              scalar.position(),
              "the attribute " + Quote.of(attribute) + " has no value",
              "give it one, or remove it"));
      return Optional.empty();
    }
    return switch (type) {
      case STRING -> Optional.of(new AttributeValue.Text(scalar.text()));
      case BOOLEAN -> bool(attribute, scalar);
      case INT -> number(CodeType.INT, attribute, type, scalar);
      case LONG -> number(CodeType.LONG, attribute, type, scalar);
      case LIST -> wrongKind(attribute, type, scalar);
      case ONE_OF -> choice(attribute, choices, scalar);
    };
  }

  private Optional<AttributeValue> bool(String attribute, Node.Scalar scalar) {
    Optional<Boolean> value = Booleans.parse(scalar);
    if (value.isEmpty()) {
      findings.add(wrongValue(attribute, AttributeType.BOOLEAN, scalar, Booleans.hint(scalar)));
      return Optional.empty();
    }
    return Optional.of(new AttributeValue.Bool(value.get()));
  }

  private Optional<AttributeValue> number(
      CodeType numbers, String attribute, AttributeType type, Node.Scalar scalar) {
    OptionalLong number = WholeNumber.of(scalar.text());
    if (number.isPresent() && numbers.holds(number.getAsLong())) {
      return Optional.of(new AttributeValue.Numeric(number.getAsLong()));
    }
    String range = "from " + numbers.smallest() + " to " + numbers.largest();
    findings.add(wrongValue(attribute, type, scalar, "digits alone (250, -1, 0x1F), " + range));
    return Optional.empty();
  }

  private Optional<AttributeValue> choice(
      String attribute, List<Located<String>> choices, Node.Scalar scalar) {
    var words = new ArrayList<String>();
    for (Located<String> choice : choices) {
      words.add(choice.value());
    }
    if (words.contains(scalar.text())) {
      return Optional.of(new AttributeValue.Choice(scalar.text()));
    }
    if (!words.isEmpty()) {
      findings.add(
          wrongValue(
              attribute,
              AttributeType.ONE_OF,
              scalar,
              Suggestion.didYouMean(scalar.text(), words)));
    }
    return Optional.empty();
  }

  private Optional<AttributeValue> texts(String attribute, Node.Items items) {
    var texts = new ArrayList<String>();
    boolean complete = true;
    for (Node item : items.items()) {
      if (item instanceof Node.Scalar scalar && !scalar.isNothing()) {
        texts.add(scalar.text());
      } else {
        complete = false;
        findings.add(
            Rule.ATTRIBUTE_VALUE.at(
                item.position(),
                "an item of "
                    + Quote.of(attribute)
                    + " must be text, is "
                    + (item instanceof Node.Scalar ? "nothing" : Node.nameOf(item.getClass()))));
      }
    }
    return complete ? Optional.of(new AttributeValue.Texts(texts)) : Optional.empty();
  }

  private Optional<AttributeValue> wrongKind(String attribute, AttributeType type, Node node) {
    String hint = type == AttributeType.LIST ? "put it in brackets: [a, b]" : "";
    findings.add(
        Rule.ATTRIBUTE_VALUE.at(
            node.position(),
            Quote.of(attribute)
                + " must be "
                + type.wanted()
                + ", is "
                + Node.nameOf(node.getClass()),
            hint));
    return Optional.empty();
  }

  private static Diagnostic wrongValue(
      String attribute, AttributeType type, Node.Scalar scalar, String hint) {
    return Rule.ATTRIBUTE_VALUE.at(
        scalar.position(),
        Quote.of(attribute) + " must be " + type.wanted() + ", is " + Quote.of(scalar.text()),
        hint);
  }
}
