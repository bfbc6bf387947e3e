package dev.codebook.generator.plan;

import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.generator.naming.NamingProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A name of a type or a package, with places in braces that stand for the catalogue's name: {@code
 * {name}} as it is, {@code {name:profile}} as that naming profile has it.
 */
public final class NamePattern {

  private static final String NAME = "name";
  private static final String IN_PROFILE = NAME + ":";

  private final String text;
  private final Map<String, NamingProfile> profiles;

  /** Texts at even indexes, what stands in braces at odd ones. */
  private final List<String> parts;

  /**
   * @param text well-formed
   * @param profiles those that the text names, by name
   */
  public NamePattern(String text, Map<String, NamingProfile> profiles) {
    this.text = text;
    this.profiles = Map.copyOf(profiles);
    this.parts = parts(text);
  }

  /** The pattern that a well-formed text is which names no profile. */
  public static NamePattern of(String text) {
    return new NamePattern(text, Map.of());
  }

  /** The names of the profiles in the pattern. */
  public static List<String> profilesIn(String text) {
    var profiles = new ArrayList<String>();
    List<String> parts = parts(text);
    for (int i = 1; i < parts.size(); i += 2) {
      if (parts.get(i).startsWith(IN_PROFILE)) {
        profiles.add(parts.get(i).substring(IN_PROFILE.length()));
      }
    }
    return profiles;
  }

  /** Whether every brace belongs to a place that has a meaning. */
  public static boolean isWellFormed(String text) {
    List<String> parts = parts(text);
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean place = i % 2 == 1;
      boolean wrong =
          place
              ? !part.equals(NAME) && !part.startsWith(IN_PROFILE)
              : part.indexOf('{') >= 0 || part.indexOf('}') >= 0;
      if (wrong) {
        return false;
      }
    }
    return true;
  }

  /**
   * The name for a catalogue of that name.
   *
   * @param namer says what the catalogue's name is in a profile; nothing, if the profile fails
   */
  String nameFor(Located<String> catalogue, Namer namer) {
    String plain = catalogue.value();
    var name = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (i % 2 == 0) {
        name.append(part);
      } else if (part.equals(NAME)) {
        name.append(plain);
      } else {
        NamingProfile profile =
            Objects.requireNonNull(profiles.get(part.substring(IN_PROFILE.length())));
        name.append(namer.identifier(profile, plain, plain, catalogue.position()).orElse(""));
      }
    }
    return name.toString();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** As it is written. */
  @Override
  public String toString() {
    return text;
  }

  private static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    int start = 0;
    int open = text.indexOf('{');
    int close = text.indexOf('}', open + 1);
    while (open >= 0 && close >= 0) {
      parts.add(text.substring(start, open));
      parts.add(text.substring(open + 1, close));
      start = close + 1;
      open = text.indexOf('{', start);
      close = text.indexOf('}', open + 1);
    }
    parts.add(text.substring(start));
    return parts;
  }
}
