package dev.codebook.generator.plan;

import dev.codebook.catalog.check.JavaNames;
import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Attribute;
import dev.codebook.catalog.model.AttributeType;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.generator.naming.BuiltInProfiles;
import dev.codebook.generator.naming.NamingProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plans what the attributes of a catalogue become in its enum: accessors, and nested enums of
 * choices.
 */
final class AttributePlanner {

  private final Catalogue catalogue;
  private final Target target;
  private final Namer namer;
  private final Findings findings;
  private final Map<String, Attribute> methods = new HashMap<>();

  /** Types by their names in lower case, in which their class files may meet. */
  private final Map<String, String> types = new HashMap<>();

  AttributePlanner(
      Catalogue catalogue, Target target, String typeName, Namer namer, Findings findings) {
    this.catalogue = catalogue;
    this.target = target;
    this.namer = namer;
    this.findings = findings;
    takeType(typeName);
    takeType("IllegalArgumentException");
    takeType(PlannedType.VALUE);
    if (!catalogue.series().isEmpty()) {
      takeType(PlannedType.SERIES);
    }
  }

  List<AttributeMember> members() {
    var members = new ArrayList<AttributeMember>();
    for (Attribute attribute : catalogue.attributes()) {
      boolean choice = attribute.type() == AttributeType.ONE_OF;
      String name = named(BuiltInProfiles.camel(), attribute);
      members.add(
          new AttributeMember(
              attribute,
              name,
              accessor(attribute, name),
              choice ? choiceType(attribute) : "",
              choice ? choices(attribute) : List.of()));
    }
    return members;
  }

  private String accessor(Attribute attribute, String name) {
    boolean isBoolean = attribute.type() == AttributeType.BOOLEAN;
    String accessor = isBoolean ? "is" + named(BuiltInProfiles.capital(), attribute) : name;
    if (!JavaNames.isIdentifier(name) || !JavaNames.isIdentifier(accessor)) {
      findings.add(
          Rule.IDENTIFIER_ILLEGAL.at(
              attribute.name().position(),
              "no accessor can be named after " + Quote.of(attribute.name().value()),
              "name the attribute with letters and digits, such as retry-advice"));
    } else {
      takeMethod(accessor, attribute);
      if (isBoolean) {
        // That of the constants for which it is true.
        takeMethod(name, attribute);
      }
    }
    return accessor;
  }

  private void takeMethod(String method, Attribute attribute) {
    Attribute owner = methods.putIfAbsent(method, attribute);
    boolean ofSeries = method.equals("series") && !catalogue.series().isEmpty();
    boolean ofFlags = GeneratedNames.isMethodOfMasks(method) && catalogue.flags();
    if (GeneratedNames.isMethodOfEnum(method) || ofSeries || ofFlags) {
      findings.add(memberTaken(attribute, "method " + method + "()", "this enum has one already"));
    } else if (GeneratedNames.isMethodOfSerialisation(method)) {
      String hint = "that name has a meaning in Java's serialisation";
      findings.add(memberTaken(attribute, "method " + method + "()", hint));
    } else if (owner != null) {
      String hint = "that is the one of " + Quote.of(owner.name().value());
      findings.add(memberTaken(attribute, "method " + method + "()", hint));
    }
  }

  private String choiceType(Attribute attribute) {
    String type = named(BuiltInProfiles.capital(), attribute);
    String owner = takeType(type);
    if (type.equals(owner)) {
      findings.add(memberTaken(attribute, "nested enum " + type, "another type has that name"));
    } else if (owner != null) {
      findings.add(
          Rule.TYPE_CONFUSABLE.at(
              attribute.name().position(),
              "the nested enum " + type + " differs from the type " + owner + " in case only",
              "where file names ignore case, one class file would replace the other; choose"
                  + " another name for the attribute"));
    }
    return type;
  }

  /** Answers the type that had the name before, in whatever case. */
  private @Nullable String takeType(String type) {
    return types.putIfAbsent(type.toLowerCase(Locale.ROOT), type);
  }

  private List<String> choices(Attribute attribute) {
    var identifiers = new Identifiers(target.profile(), catalogue.name().value(), namer, findings);
    var constants = new ArrayList<String>();
    for (Located<String> choice : attribute.choices()) {
      constants.add(identifiers.of(choice));
    }
    return constants;
  }

  private static String named(NamingProfile profile, Attribute attribute) {
    String name = attribute.name().value();
    return profile.identifier(name, name);
  }

  private static Diagnostic memberTaken(Attribute attribute, String member, String hint) {
    Located<String> name = attribute.name();
    return Rule.MEMBER_TAKEN.at(
        name.position(),
        "the attribute " + Quote.of(name.value()) + " needs a " + member + " of its own",
        hint + "; choose another name for the attribute");
  }
}
