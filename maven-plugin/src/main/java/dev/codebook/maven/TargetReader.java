package dev.codebook.maven;

import dev.codebook.catalog.check.JavaNames;
import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.diagnostics.Suggestion;
import dev.codebook.generator.naming.NamingProfile;
import dev.codebook.generator.plan.FieldType;
import dev.codebook.generator.plan.NamePattern;
import dev.codebook.generator.plan.Style;
import dev.codebook.generator.plan.Target;
import dev.codebook.generator.plan.TargetKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a target of one {@code <target>}, and reports what is wrong with it. */
final class TargetReader {

  private static final String TYPE_NAME = "typeName";
  private static final String PACKAGE = "package";
  private static final String PROFILE = "profile";

  private final TargetParameter parameter;
  private final KnownProfiles profiles;
  private final TargetPosition position;
  private final List<Diagnostic> findings;

  TargetReader(
      TargetParameter parameter,
      KnownProfiles profiles,
      TargetPosition position,
      List<Diagnostic> findings) {
    this.parameter = parameter;
    this.profiles = profiles;
    this.position = position;
    this.findings = findings;
  }

  /** The naming profiles that a target names, whether there are such or not. */
  static List<WantedProfile> wantedProfiles(TargetParameter parameter, TargetPosition position) {
    var wanted = new ArrayList<WantedProfile>();
    String profile = parameter.profile();
    if (profile != null) {
      wanted.add(new WantedProfile(profile, () -> position.of(PROFILE, profile)));
    }
    wanted.addAll(wantedBy(TYPE_NAME, parameter.typeName(), position));
    wanted.addAll(wantedBy(PACKAGE, parameter.packageName(), position));
    return wanted;
  }

  private static List<WantedProfile> wantedBy(
      String element, @Nullable String pattern, TargetPosition position) {
    return pattern == null
        ? List.of()
        : NamePattern.profilesIn(pattern).stream()
            .map(name -> new WantedProfile(name, () -> position.of(element, pattern)))
            .toList();
  }

  /** The target, if all of it could be made out. */
  Optional<Target> target() {
    Optional<TargetKind> kind = kind();
    Optional<NamingProfile> profile = profile(kind);
    Optional<TargetKind> of = kind.flatMap(this::of);
    Optional<Style> style = kind.flatMap(this::style);
    Optional<FieldType> type = kind.flatMap(this::type);
    String baseType = style.map(this::baseType).orElse(Target.DEFAULT_BASE);
    Optional<NamePattern> packageName = packageName();
    Optional<NamePattern> typeName = typeName(kind);
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

  private Optional<TargetKind> kind() {
    String word = parameter.kind();
    if (word == null) {
      findings.add(
          Rule.TARGET_KIND.at(
              position.ofTarget(),
              "a <target> does not say what it is",
              "add <kind> with one of: " + String.join(", ", TargetKind.words())));
      return Optional.empty();
    }
    Optional<TargetKind> kind = TargetKind.named(word);
    if (kind.isEmpty()) {
      findings.add(
          Rule.TARGET_KIND.at(
              position.of("kind", word),
              Quote.of(word) + " is not a kind of target",
              Suggestion.didYouMean(word, TargetKind.words())));
    }
    return kind;
  }

  private Optional<NamingProfile> profile(Optional<TargetKind> kind) {
    String name = parameter.profile();
    if (name != null && kind.isPresent() && !kind.get().hasConstants()) {
      findings.add(
          Rule.TARGET_PROFILE.at(
              position.of(PROFILE, name),
              "a target " + Quote.of(kind.get().word()) + " has no constants to be named",
              "remove <profile>"));
    }
    return name == null
        ? kind.map(TargetKind::defaultProfile).flatMap(profiles::named)
        : profile(name, position.of(PROFILE, name));
  }

  private Optional<NamingProfile> profile(String name, Position where) {
    Optional<NamingProfile> profile = profiles.named(name);
    if (profile.isEmpty()) {
      findings.add(Rule.TARGET_PROFILE.at(where, KnownProfiles.unknown(name), profiles.hint(name)));
    }
    return profile;
  }

  private Optional<TargetKind> of(TargetKind kind) {
    String word = parameter.of();
    if (word == null) {
      return Optional.of(Target.ofKind(kind).of());
    }
    List<TargetKind> referents = kind.referents();
    Optional<TargetKind> of = TargetKind.named(word).filter(referents::contains);
    if (of.isEmpty()) {
      findings.add(
          Rule.TARGET_OF.at(position.of("of", word), cannotReferTo(kind, word), reference(kind)));
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
    String word = parameter.style();
    if (word == null) {
      return Optional.of(kind.styles().get(0));
    }
    Optional<Style> style = Style.named(word, kind);
    if (style.isEmpty()) {
      findings.add(
          Rule.TARGET_STYLE.at(
              position.of("style", word),
              Quote.of(word) + " is not a style of the kind " + Quote.of(kind.word()),
              "write one of: " + String.join(", ", Style.words(kind))));
    }
    return style;
  }

  private Optional<FieldType> type(TargetKind kind) {
    String word = parameter.type();
    if (word == null) {
      return Optional.empty();
    }
    Optional<FieldType> type = FieldType.named(word);
    if (kind != TargetKind.CONSTANTS) {
      findings.add(
          Rule.TARGET_TYPE.at(
              position.of("type", word),
              "a target " + Quote.of(kind.word()) + " has no constants whose type could be chosen",
              "remove <type>; only \"constants\" have it"));
    } else if (type.isEmpty()) {
      findings.add(
          Rule.TARGET_TYPE.at(
              position.of("type", word),
              Quote.of(word) + " is not a type of constants",
              "write one of: " + String.join(", ", FieldType.words())));
    }
    return type;
  }

  private String baseType(Style style) {
    String name = parameter.baseType();
    if (name == null) {
      return Target.DEFAULT_BASE;
    }
    if (style != Style.SYSTEM_ENUM) {
      findings.add(
          Rule.TARGET_BASE_TYPE.at(
              position.of("baseType", name),
              "types in the style " + Quote.of(style.word()) + " extend nothing",
              "remove <baseType>, or set <style>system-enum</style> in a target \"constants\""));
    } else if (!Target.isBaseType(name)) {
      findings.add(
          Rule.TARGET_BASE_TYPE.at(
              position.of("baseType", name),
              "no class for others to extend can be called " + Quote.of(name),
              "write a simple name that is not one of the JDK's, such as Enum; the class goes into"
                  + " the package of those that extend it"));
    }
    return name;
  }

  private Optional<NamePattern> typeName(Optional<TargetKind> kind) {
    String text = parameter.typeName();
    return text == null
        ? kind.map(known -> new NamePattern(known.defaultTypeName(), Map.of()))
        : pattern(TYPE_NAME, text);
  }

  private Optional<NamePattern> packageName() {
    String text = parameter.packageName();
    if (text == null) {
      return Optional.of(new NamePattern("", Map.of()));
    }
    Optional<NamePattern> pattern = pattern(PACKAGE, text);
    boolean isPlain = text.indexOf('{') < 0 && pattern.isPresent();
    if (isPlain && !JavaNames.isPackage(text)) {
      findings.add(
          Rule.PACKAGE_NAME.at(
              position.of(PACKAGE, text),
              Quote.of(text) + " is not a Java package",
              JavaNames.PACKAGE_HINT));
    }
    return pattern;
  }

  private Optional<NamePattern> pattern(String element, String text) {
    if (!NamePattern.isWellFormed(text)) {
      findings.add(
          Rule.TARGET_PATTERN.at(
              position.of(element, text),
              "the braces in " + Quote.of(text) + " have no meaning",
              "write {name} for the catalogue's name, or {name:python} for what that profile makes"
                  + " of it"));
      return Optional.empty();
    }
    var named = new HashMap<String, NamingProfile>();
    List<String> names = NamePattern.profilesIn(text);
    for (String name : names) {
      profile(name, position.of(element, text)).ifPresent(profile -> named.put(name, profile));
    }
    return named.keySet().containsAll(names)
        ? Optional.of(new NamePattern(text, named))
        : Optional.empty();
  }
}
