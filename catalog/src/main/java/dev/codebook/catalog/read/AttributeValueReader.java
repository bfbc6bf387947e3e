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

/** Reads values of one attribute by its type. */
final class AttributeValueReader {

  private final String attribute;
  private final AttributeType type;
  private final List<Located<String>> choices;
  private final List<Diagnostic> findings;

  /**
   * @param attribute its name
   * @param choices the words of a {@code one-of} attribute
   */
  AttributeValueReader(
      String attribute,
      AttributeType type,
      List<Located<String>> choices,
      List<Diagnostic> findings) {
    this.attribute = attribute;
    this.type = type;
    this.choices = choices;
    this.findings = findings;
  }

  /** The value that the node holds, if it is of the type. */
  Optional<Located<AttributeValue>> value(Node node) {
    Optional<AttributeValue> value;
    if (node instanceof Node.Scalar scalar) {
      value = scalarValue(scalar);
    } else if (node instanceof Node.Items items && type == AttributeType.LIST) {
      value = texts(items);
    } else {
      value = wrongKind(node);
    }
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new Located<>(value.get(), node.position()));
  }

  private Optional<AttributeValue> scalarValue(Node.Scalar scalar) {
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
      case BOOLEAN -> bool(scalar);
      case INT -> number(CodeType.INT, scalar);
      case LONG -> number(CodeType.LONG, scalar);
      case LIST -> wrongKind(scalar);
      case ONE_OF -> choice(scalar);
    };
  }

  private Optional<AttributeValue> bool(Node.Scalar scalar) {
    Optional<Boolean> value = Booleans.parse(scalar);
    if (value.isEmpty()) {
      findings.add(wrongValue(scalar, Booleans.hint(scalar)));
      return Optional.empty();
    }
    return Optional.of(new AttributeValue.Bool(value.get()));
  }

  private Optional<AttributeValue> number(CodeType numbers, Node.Scalar scalar) {
    OptionalLong number = WholeNumber.of(scalar.text());
    if (number.isPresent() && numbers.holds(number.getAsLong())) {
      return Optional.of(new AttributeValue.Numeric(number.getAsLong()));
    }
    String range = "from " + numbers.smallest() + " to " + numbers.largest();
    findings.add(wrongValue(scalar, "digits alone (250, -1, 0x1F), " + range));
    return Optional.empty();
  }

  private Optional<AttributeValue> choice(Node.Scalar scalar) {
    var words = new ArrayList<String>();
    for (Located<String> choice : choices) {
      words.add(choice.value());
    }
    if (words.contains(scalar.text())) {
      return Optional.of(new AttributeValue.Choice(scalar.text()));
    }
    if (!words.isEmpty()) {
      findings.add(wrongValue(scalar, Suggestion.didYouMean(scalar.text(), words)));
    }
    return Optional.empty();
  }

  private Optional<AttributeValue> texts(Node.Items items) {
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

  private Optional<AttributeValue> wrongKind(Node node) {
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

  private Diagnostic wrongValue(Node.Scalar scalar, String hint) {
    return Rule.ATTRIBUTE_VALUE.at(
        scalar.position(),
        Quote.of(attribute) + " must be " + type.wanted() + ", is " + Quote.of(scalar.text()),
        hint);
  }
}
