package dev.codebook.catalog.model;

import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One named code.
 *
 * <p>In the catalogue of a refused file, an entry whose name or code could not be read has the
 * empty name or {@link #UNREAD}, so that the checks can go on; what is generated from never holds
 * either.
 *
 * @param name the neutral name, from which naming profiles make identifiers
 * @param summary one sentence; empty where there is none
 * @param description more than a sentence; empty where there is none
 * @param aliases further names, in their order
 * @param names the identifier in a naming profile, by the profile's name, taken as it stands
 * @param since the version that brought it; empty where not said
 * @param attributes the values given, by the attribute's name, in the entry's order
 */
public record Entry(
    Located<String> name,
    Located<Code> code,
    Located<String> summary,
    Located<String> description,
    List<Located<String>> aliases,
    Map<String, GivenIdentifier> names,
    Located<String> since,
    Optional<Deprecation> deprecation,
    Map<String, Located<AttributeValue>> attributes) {

  /** Stands where a code was missing or wrong; no code is empty. */
  public static final Code UNREAD = new Code.Text("");

  public Entry {
    aliases = List.copyOf(aliases);
    names = inOrder(names);
    attributes = inOrder(attributes);
  }

  private static <V> Map<String, V> inOrder(Map<String, V> map) {
    return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** Where it is declared: at its name. */
  public Position position() {
    return name.position();
  }

  /** Its name, then its aliases. */
  public List<Located<String>> allNames() {
    if (aliases.isEmpty()) {
      return List.of(name);
    }
    var names = new ArrayList<Located<String>>();
    names.add(name);
    names.addAll(aliases);
    return List.copyOf(names);
  }

  /** What the entry has in that column: its own value, or else the fallback. */
  public Optional<AttributeValue> valueOf(Attribute attribute) {
    Located<AttributeValue> own = attributes.get(attribute.name().value());
    if (own != null) {
      return Optional.of(own.value());
    }
    return attribute.fallback().map(Located::value);
  }
}
