package dev.codebook.maven.pom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One {@code <target>} as it stands in a pom: Maven fills it in, and nothing is checked yet.
 *
 * <p>As a map, it takes any element; of one that it does not have, Maven would say neither where it
 * stands nor which might be meant.
 */
public final class TargetParameter extends LinkedHashMap<String, @Nullable String> {

  private static final long serialVersionUID = 1L;

  /**
   * What is generated: {@code enum}, {@code constants}, {@code aliases}, {@code jpa-converter} or
   * {@code spring-converters}.
   */
  static final String KIND = "kind";

  /** The name of the type, in which {@code {name}} stands for the catalogue's name. */
  static final String TYPE_NAME = "typeName";

  /** The package of the type. */
  static final String PACKAGE = "package";

  /** The naming profile of its constants. */
  static final String PROFILE = "profile";

  /**
   * The kind of target that this one refers to: {@code constants} or {@code enum} for aliases,
   * {@code enum} for converters.
   */
  static final String OF = "of";

  /**
   * The form of the type: {@code enum} or {@code class} for the kind {@code enum}, {@code class} or
   * {@code system-enum} for the kind {@code constants}.
   */
  static final String STYLE = "style";

  /** The Java type of constants: {@code int}, {@code long}, {@code short} or {@code byte}. */
  static final String TYPE = "type";

  /** The class that constants in the style {@code system-enum} extend. */
  static final String BASE_TYPE = "baseType";

  /** The elements that it may have, in the order in which one would write them. */
  static final List<String> ELEMENTS =
      List.of(KIND, TYPE_NAME, PACKAGE, PROFILE, OF, STYLE, TYPE, BASE_TYPE);

  /** All that it says, as a text that no other has. */
  @Override
  public String toString() {
    var said = new StringBuilder();
    for (Map.Entry<String, @Nullable String> element : entrySet()) {
      said.append(element.getKey()).append(ConfiguredText.of(element.getValue())).append('\n');
    }
    return said.toString();
  }
}
