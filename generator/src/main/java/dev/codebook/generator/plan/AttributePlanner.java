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
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plans what the attributes of a catalogue become in its enum: accessors, and nested enums of
 * choices.
 */
final class AttributePlanner {

  /** Methods without parameters that every enum has, and those that ours have. */
  private static final Set<String> METHODS =
      Set.of(
          "clone",
          "code",
          "describeConstable",
          "finalize",
          "getClass",
          "getDeclaringClass",
          "hashCode",
          "listOf",
          "name",
          "notify",
          "notifyAll",
          "ordinal",
          "summary",
          "toString",
          "values",
          "wait");

  private final Catalogue catalogue;
  private final Target target;
  private final Collection<Diagnostic> findings;
  private final Map<String, Attribute> accessors = new HashMap<>();
  private final Set<String> types = new HashSet<>();

  AttributePlanner(
      Catalogue catalogue, Target target, String typeName, Collection<Diagnostic> findings) {
    this.catalogue = catalogue;
    this.target = target;
    this.findings = findings;
    types.add(typeName);
    types.add("IllegalArgumentException");
    if (!catalogue.series().isEmpty()) {
      types.add(PlannedType.SERIES);
    }
  }

  List<AttributeMember> members() {
    var members = new ArrayList<AttributeMember>();
    for (Attribute attribute : catalogue.attributes()) {
      boolean choice = attribute.type() == AttributeType.ONE_OF;
      members.add(
          new AttributeMember(
              attribute,
              named(BuiltInProfiles.camel(), attribute),
              accessor(attribute),
              choice ? choiceType(attribute) : "",
              choice ? choices(attribute) : List.of()));
    }
    return members;
  }

  private String accessor(Attribute attribute) {
    String accessor =
        attribute.type() == AttributeType.BOOLEAN
            ? "is" + named(BuiltInProfiles.capital(), attribute)
            : named(BuiltInProfiles.camel(), attribute);
    Attribute owner = accessors.putIfAbsent(accessor, attribute);
    boolean nameable = JavaNames.isIdentifier(named(BuiltInProfiles.camel(), attribute));
    if (!nameable || !JavaNames.isIdentifier(accessor)) {
      findings.add(
          Rule.IDENTIFIER_ILLEGAL.at(
              attribute.name().position(),
              "no accessor can be named after " + Quote.of(attribute.name().value()),
              "name the attribute with letters and digits, such as retry-advice"));
    } else if (METHODS.contains(accessor)
        || accessor.equals("series") && !catalogue.series().isEmpty()) {
      findings.add(
          memberTaken(attribute, "method " + accessor + "()", "this enum has one already"));
    } else if (owner != null) {
      String hint = "that is the one of " + Quote.of(owner.name().value());
      findings.add(memberTaken(attribute, "method " + accessor + "()", hint));
    }
    return accessor;
  }

  private String choiceType(Attribute attribute) {
    String type = named(BuiltInProfiles.capital(), attribute);
    if (!types.add(type)) {
      findings.add(memberTaken(attribute, "nested enum " + type, "another type has that name"));
    }
    return type;
  }

  private List<String> choices(Attribute attribute) {
    var identifiers = new Identifiers(target.profile(), attribute.name().value(), findings);
    return attribute.choices().stream().map(identifiers::of).toList();
  }

  private static String named(NamingProfile profile, Attribute attribute) {
    String name = attribute.name().value();
    return profile.identifier(name, name);
  }

  private Diagnostic memberTaken(Attribute attribute, String member, String hint) {
    Located<String> name = attribute.name();
    return Rule.MEMBER_TAKEN.at(
        name.position(),
        "the attribute " + Quote.of(name.value()) + " needs a " + member + " of its own",
        hint + "; choose another name for the attribute");
  }
}
