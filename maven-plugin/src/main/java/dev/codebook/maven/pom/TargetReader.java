package dev.codebook.maven.pom;

import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.Suggestion;
import dev.codebook.generator.naming.NamingProfile;
import dev.codebook.generator.plan.FieldType;
import dev.codebook.generator.plan.NamePattern;
import dev.codebook.generator.plan.Style;
import dev.codebook.generator.plan.Target;
import dev.codebook.generator.plan.TargetKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes a target of one {@code <target>}, and reports what is wrong with it. */
final class TargetReader {

  private final TargetParameter parameter;
  private final TargetNames names;
  private final TargetFindings findings;

  TargetReader(TargetParameter parameter, KnownProfiles profiles, TargetFindings findings) {
    this.parameter = parameter;
    this.names = new TargetNames(parameter, profiles, findings);
    this.findings = findings;
  }

  /** The target, if all of it could be made out. */
  Optional<Target> target() {
    reportUnknownElements();
    Optional<TargetKind> kind = kind();
    Optional<NamingProfile> profile = names.profile(kind);
    Optional<TargetKind> of = kind.flatMap(this::of);
    Optional<Style> style = kind.flatMap(this::style);
    Optional<FieldType> type = kind.flatMap(this::type);
    String baseType = style.map(this::baseType).orElse(Target.DEFAULT_BASE);
    Optional<NamePattern> packageName = names.packageName();
    Optional<NamePattern> typeName = names.typeName(kind);
    if (kind.isEmpty()
        || profile.isEmpty()
        || of.isEmpty()
        || style.isEmpty()
        || packageName.isEmpty()
        || typeName.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Target(
            kind.get(),
            typeName.get(),
            packageName.get(),
            profile.get(),
            of.get(),
            style.get(),
            type,
            baseType));
  }

  private void reportUnknownElements() {
    for (String element : parameter.keySet()) {
      if (!TargetParameter.ELEMENTS.contains(element)) {
        findings.addUnknown(
            element,
            "a <target> has no element <" + element + ">",
            Suggestion.didYouMean(element, TargetParameter.ELEMENTS));
      }
    }
  }

  private Optional<TargetKind> kind() {
    String word = parameter.get(TargetParameter.KIND);
    if (word == null) {
      findings.add(
          Rule.TARGET_KIND,
          "a <target> does not say what it is",
          "add <kind> with one of: " + String.join(", ", TargetKind.words()));
      return Optional.empty();
    }
    Optional<TargetKind> kind = TargetKind.named(word);
    if (kind.isEmpty()) {
      findings.add(
          Rule.TARGET_KIND,
          TargetParameter.KIND,
          word,
          Quote.of(word) + " is not a kind of target",
          Suggestion.didYouMean(word, TargetKind.words()));
    }
    return kind;
  }

  private Optional<TargetKind> of(TargetKind kind) {
    String word = parameter.get(TargetParameter.OF);
    if (word == null) {
      return Optional.of(Target.ofKind(kind).of());
    }
    List<TargetKind> referents = kind.referents();
    Optional<TargetKind> of = TargetKind.named(word).filter(referents::contains);
    if (of.isEmpty()) {
      findings.add(
          Rule.TARGET_OF, TargetParameter.OF, word, cannotReferTo(kind, word), reference(kind));
    }
    return of;
  }

  private static String cannotReferTo(TargetKind kind, String word) {
    return (kind == TargetKind.ALIASES
            ? "aliases cannot stand for "
            : "a target " + Quote.of(kind.word()) + " cannot be of ")
        + Quote.of(word);
  }

  private static String reference(TargetKind kind) {
    String words =
        kind.referents().stream().map(TargetKind::word).collect(Collectors.joining(" or "));
    return words.isEmpty() ? "remove <of>" : "write " + words;
  }

  private Optional<Style> style(TargetKind kind) {
    String word = parameter.get(TargetParameter.STYLE);
    if (word == null) {
      return Optional.of(kind.styles().get(0));
    }
    Optional<Style> style = Style.named(word, kind);
    if (style.isEmpty()) {
      findings.add(
          Rule.TARGET_STYLE,
          TargetParameter.STYLE,
          word,
          Quote.of(word) + " is not a style of the kind " + Quote.of(kind.word()),
          "write one of: " + String.join(", ", Style.words(kind)));
    }
    return style;
  }

  private Optional<FieldType> type(TargetKind kind) {
    String word = parameter.get(TargetParameter.TYPE);
    if (word == null) {
      return Optional.empty();
    }
    Optional<FieldType> type = FieldType.named(word);
    if (kind != TargetKind.CONSTANTS) {
      findings.add(
          Rule.TARGET_TYPE,
          TargetParameter.TYPE,
          word,
          "a target " + Quote.of(kind.word()) + " has no constants whose type could be chosen",
          "remove <type>; only \"constants\" have it");
    } else if (type.isEmpty()) {
      findings.add(
          Rule.TARGET_TYPE,
          TargetParameter.TYPE,
          word,
          Quote.of(word) + " is not a type of constants",
          "write one of: " + String.join(", ", FieldType.words()));
    }
    return type;
  }

  private String baseType(Style style) {
    String name = parameter.get(TargetParameter.BASE_TYPE);
    if (name == null) {
      return Target.DEFAULT_BASE;
    }
    if (style != Style.SYSTEM_ENUM) {
      findings.add(
          Rule.TARGET_BASE_TYPE,
          TargetParameter.BASE_TYPE,
          name,
          "types in the style " + Quote.of(style.word()) + " extend nothing",
          "remove <baseType>, or set <style>system-enum</style> in a target \"constants\"");
    } else if (!Target.isBaseType(name)) {
      findings.add(
          Rule.TARGET_BASE_TYPE,
          TargetParameter.BASE_TYPE,
          name,
          "no class for others to extend can be called " + Quote.of(name),
          "write a simple name that is not one of the JDK's, such as Enum; the class goes into"
              + " the package of those that extend it");
    }
    return name;
  }
}
