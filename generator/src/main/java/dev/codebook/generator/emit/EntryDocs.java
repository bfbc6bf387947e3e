package dev.codebook.generator.emit;

import dev.codebook.catalog.model.Deprecation;
import dev.codebook.catalog.model.Entry;
import dev.codebook.generator.plan.Constant;
import dev.codebook.generator.plan.GeneratedNames;
import dev.codebook.generator.plan.PlannedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The documentation that all targets share: the catalogue's words on a type and on its constants.
 */
final class EntryDocs {

  private final PlannedType type;
  private final SharedDocs shared;
  private final Dialect dialect;

  /** By neutral names; made when first asked for, as few types need it. */
  private final Map<String, String> identifiers = new HashMap<>();

  /** Where the constants are, as seen from one of them. */
  private final String here;

  EntryDocs(PlannedType type, SharedDocs shared, Dialect dialect) {
    this.type = type;
    this.shared = shared;
    this.dialect = dialect;
    this.here = InheritedConstants.areNeeded(type) ? type.typeName() : "";
  }

  private Map<String, String> identifiers() {
    if (identifiers.isEmpty()) {
      for (Constant constant : type.constants()) {
        identifiers.put(constant.name().value(), constant.identifier());
      }
    }
    return identifiers;
  }

  /** The constant, in this type, that an alias is another name of. */
  String original(Constant alias) {
    return Objects.requireNonNull(identifiers().get(alias.entry().name().value()));
  }

  /** On the type itself. */
  String ofType() {
    var javadoc = new Javadoc(dialect).text(type.catalogue().summary().value());
    if (javadoc.isEmpty()) {
      javadoc.paragraph("Codes of " + type.catalogue().name() + ".");
    }
    return javadoc
        .text(type.catalogue().description().value())
        .paragraph("Declared at " + Javadoc.place(type.catalogue().name().position()) + ".")
        .text();
  }

  /** On a constant that is an entry, or another name of one in the same type. */
  String of(Constant constant) {
    if (constant.isAlias()) {
      return complete(
          new Javadoc(dialect)
              .paragraph("Another name of {@link ", here, "#", original(constant), "}."),
          constant);
    }
    // Of most there is no more to say than is said in all types.
    return hasTags(constant.entry())
        ? complete(new Javadoc(dialect), constant)
        : shared.of(constant.name());
  }

  /**
   * On a constant that stands for one of another type.
   *
   * @param owner what links call the other type
   */
  String of(Constant constant, String owner, Constant original) {
    return complete(
        new Javadoc(dialect)
            .paragraph("Stands for {@link ", owner, "#", original.identifier(), "}."),
        constant);
  }

  /**
   * What links call another type, to which the code refers too, and so imports it unless its simple
   * name is that of something else there.
   */
  String linkTo(PlannedType other) {
    String name = other.typeName();
    boolean isInReach = here.isEmpty() || other.packageName().equals(type.packageName());
    boolean isSomethingElse =
        name.equals(type.typeName())
            || GeneratedNames.isSharedLanguageType(name)
            || new Annotations(dialect).onTypes(name);
    return isInReach && !isSomethingElse ? name : other.qualifiedName();
  }

  private static boolean hasTags(Entry entry) {
    return !entry.since().value().isEmpty() || entry.deprecation().isPresent();
  }

  private String complete(Javadoc javadoc, Constant constant) {
    Entry entry = constant.entry();
    javadoc.paragraph(shared.of(constant.name()));
    String since = JavadocText.oneLine(entry.since().value());
    if (!since.isEmpty()) {
      javadoc.tag(wrapped("@since " + since));
    }
    if (entry.deprecation().isPresent()) {
      javadoc.tag(deprecated(entry.deprecation().get()));
    }
    return javadoc.text();
  }

  private String deprecated(Deprecation deprecation) {
    var sentences = new ArrayList<String>();
    String since = JavadocText.oneLine(deprecation.since().value());
    if (!since.isEmpty()) {
      sentences.add("Since " + since + ".");
    }
    String because = JavadocText.sentence(deprecation.because().value());
    if (!because.isEmpty()) {
      sentences.add(because);
    }
    String replacement = identifiers().get(deprecation.replacedBy().value());
    if (replacement != null) {
      sentences.add("Use {@link " + here + "#" + replacement + "} instead.");
    }
    if (deprecation.forRemoval()) {
      sentences.add("It is going to be removed.");
    }
    if (sentences.isEmpty()) {
      sentences.add("Not for new code.");
    }
    return wrapped("@deprecated " + String.join(" ", sentences));
  }

  private String wrapped(String tag) {
    return String.join("\n    ", JavadocText.wrap(tag, dialect.documentationWidth()));
  }
}
