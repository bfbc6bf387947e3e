package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.codebook.catalog.model.AttributeType;
import dev.codebook.catalog.model.AttributeValue;
import dev.codebook.catalog.model.Entry;
import dev.codebook.generator.plan.AttributeMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes one attribute of an enum: its field, its accessor, and the value of each constant.
 *
 * <p>Whether an accessor is optional follows from the declaration alone, not from the values there
 * are today: filling the last gap, or leaving the first, changes nothing for those who call it. An
 * attribute with a default always has a value; a list may be empty; any other value may be missing.
 */
final class AttributeFact implements Fact {

  private final AttributeMember member;
  private final Dialect dialect;
  private final boolean optional;
  private final TypeName valueType;
  private final String field;
  private final ListMethod lists;

  /**
   * @param owner the type that has the attribute
   */
  AttributeFact(
      ClassName owner, AttributeMember member, ListMethod lists, FreeNames names, Dialect dialect) {
    this.member = member;
    this.dialect = dialect;
    this.optional = !isList() && member.attribute().fallback().isEmpty();
    this.valueType = valueType(owner);
    this.lists = lists;
    this.field = names.allocate(member.field());
  }

  @Override
  public FinalField field() {
    String meaning = "The value of " + JavadocText.code(member.attribute().name().value());
    return optional
        ? new FinalField(
            optionalType(),
            field,
            meaning,
            Optional.of(new Annotations(dialect).nullable(valueType.box())))
        : new FinalField(valueType, field, meaning);
  }

  @Override
  public void addArgument(Entry entry, Expressions arguments) {
    Optional<AttributeValue> value = entry.valueOf(member.attribute());
    if (value.isPresent()) {
      value.get().fold(new AddLiteral(arguments));
    } else {
      arguments.add(isList() ? lists.none() : "null");
    }
  }

  @Override
  public Accessor accessor(String owner) {
    var javadoc = new Javadoc(dialect).text(member.attribute().summary().value());
    if (javadoc.isEmpty()) {
      javadoc.paragraph(
          "The attribute " + JavadocText.code(member.attribute().name().value()) + ".");
    }
    javadoc.tag("@return the value" + (isList() || optional ? "; empty when there is none" : ""));
    return new Accessor(
        member.accessor(), optional ? optionalType() : valueType, owner + field, javadoc.text());
  }

  private AttributeType attributeType() {
    return member.attribute().type();
  }

  private boolean isList() {
    return attributeType() == AttributeType.LIST;
  }

  private TypeName valueType(ClassName owner) {
    return switch (attributeType()) {
      case STRING -> Types.STRING;
      case BOOLEAN -> TypeName.BOOLEAN;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case LIST -> Types.STRINGS;
      case ONE_OF -> owner.nestedClass(member.choiceType());
    };
  }

  private TypeName optionalType() {
    return switch (attributeType()) {
      case INT -> Types.OPTIONAL_INT;
      case LONG -> Types.OPTIONAL_LONG;
      default -> Types.optional(valueType);
    };
  }

  /** Adds a value as a Java expression. */
  private final class AddLiteral implements AttributeValue.Cases<Expressions> {

    private final Expressions arguments;

    AddLiteral(Expressions arguments) {
      this.arguments = arguments;
    }

    @Override
    public Expressions text(String text) {
      return arguments.add(Literals.string(text));
    }

    @Override
    public Expressions bool(boolean value) {
      return arguments.add(Boolean.toString(value));
    }

    @Override
    public Expressions number(long number) {
      return arguments.add(number + (attributeType() == AttributeType.LONG ? "L" : ""));
    }

    @Override
    public Expressions texts(List<String> texts) {
      if (texts.isEmpty()) {
        return arguments.add(lists.none());
      }
      var items = new ArrayList<String>();
      for (String text : texts) {
        items.add(Literals.string(text));
      }
      return arguments.addCall(lists.call(), items);
    }

    @Override
    public Expressions choice(String word) {
      return arguments.add(member.choiceType() + "." + member.choice(word));
    }
  }
}
