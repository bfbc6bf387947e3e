package dev.codebook.maven.pom;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One {@code <target>} as it stands in a pom: Maven fills it in, and nothing is checked yet. */
public final class TargetParameter {

  private @Nullable String kind;
  private @Nullable String typeName;
  private @Nullable String packageName;
  private @Nullable String profile;
  private @Nullable String of;
  private @Nullable String style;
  private @Nullable String type;
  private @Nullable String baseType;

  /**
   * What is generated: {@code enum}, {@code constants}, {@code aliases}, {@code jpa-converter} or
   * {@code spring-converters}.
   */
  public void setKind(String kind) {
    this.kind = kind;
  }

  /** The name of the type, in which {@code {name}} stands for the catalogue's name. */
  public void setTypeName(String typeName) {
    this.typeName = typeName;
  }

  /** The package of the type. */
  public void setPackage(String packageName) {
    this.packageName = packageName;
  }

  /** The naming profile of its constants. */
  public void setProfile(String profile) {
    this.profile = profile;
  }

  /**
   * The kind of target that this one refers to: {@code constants} or {@code enum} for aliases,
   * {@code enum} for converters.
   */
  public void setOf(String of) {
    this.of = of;
  }

  /**
   * The form of the type: {@code enum} or {@code class} for the kind {@code enum}, {@code class} or
   * {@code system-enum} for the kind {@code constants}.
   */
  public void setStyle(String style) {
    this.style = style;
  }

  /** The Java type of constants: {@code int}, {@code long}, {@code short} or {@code byte}. */
  public void setType(String type) {
    this.type = type;
  }

  /** The class that constants in the style {@code system-enum} extend. */
  public void setBaseType(String baseType) {
    this.baseType = baseType;
  }

  @Nullable String kind() {
    return kind;
  }

  @Nullable String typeName() {
    return typeName;
  }

  @Nullable String packageName() {
    return packageName;
  }

  @Nullable String profile() {
    return profile;
  }

  @Nullable String of() {
    return of;
  }

  @Nullable String style() {
    return style;
  }

  @Nullable String type() {
    return type;
  }

  @Nullable String baseType() {
    return baseType;
  }

  /** All that it says, as a text that no other has. */
  @Override
  public String toString() {
    var said = new StringBuilder();
    for (String value :
        Arrays.asList(kind, typeName, packageName, profile, of, style, type, baseType)) {
      said.append(ConfiguredText.of(value)).append('\n');
    }
    return said.toString();
  }
}
