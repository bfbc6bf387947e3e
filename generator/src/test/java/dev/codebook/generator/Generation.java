package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.BundledCatalogues;
import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.DiagnosticRenderer;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.catalog.read.InputLoader;
import dev.codebook.catalog.read.Loaded;
import dev.codebook.generator.emit.Dialect;
import dev.codebook.generator.emit.GeneratedAnnotation;
import dev.codebook.generator.emit.GeneratedFile;
import dev.codebook.generator.emit.Persistence;
import dev.codebook.generator.emit.SourceWriter;
import dev.codebook.generator.naming.BuiltInProfiles;
import dev.codebook.generator.naming.NamingProfile;
import dev.codebook.generator.naming.NamingProfiles;
import dev.codebook.generator.plan.FieldType;
import dev.codebook.generator.plan.NamePattern;
import dev.codebook.generator.plan.Plan;
import dev.codebook.generator.plan.Style;
import dev.codebook.generator.plan.Target;
import dev.codebook.generator.plan.TargetKind;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What tests do to get from YAML to files. */
public final class Generation {

  /** Everything that is not standard. */
  public static final Dialect MODERN =
      new Dialect(
          17,
          Optional.of(
              new GeneratedAnnotation(
                  "javax.annotation.processing.Generated", "codebook:generate")),
          List.of("Copyright 2026 the shop.", "", "SPDX-License-Identifier: MIT"),
          "    ",
          true,
          true,
          Persistence.JAKARTA);

  private Generation() {}

  /** The catalogue in that file, which has nothing wrong with it. */
  static Catalogue catalogue(Path file) {
    return accepted(InputFile.of("src/main/codebook/" + file.getFileName(), file));
  }

  /** The catalogue that the text is, which has nothing wrong with it. */
  public static Catalogue catalogue(String yaml) {
    return accepted(inMemory(yaml));
  }

  static Catalogue bundled(String name) {
    String resource = BundledCatalogues.resource(name);
    URL url = Objects.requireNonNull(Catalogue.class.getClassLoader().getResource(resource));
    return accepted(InputFile.of(resource, url));
  }

  /** A target of that kind whose constants are named by that profile. */
  static Target target(String kind, String profile) {
    return Target.ofKind(TargetKind.named(kind).orElseThrow())
        .withProfile(BuiltInProfiles.named(profile).orElseThrow());
  }

  /** A target of constants that are named by that profile. */
  static Target constants(NamingProfile profile) {
    return Target.ofKind(TargetKind.CONSTANTS).withProfile(profile);
  }

  /** A target of constants that have that type. */
  static Target constantsOf(FieldType type) {
    return Target.ofKind(TargetKind.CONSTANTS).withType(Optional.of(type));
  }

  /** A target of constants, named like their catalogue, that extend a class with look-ups. */
  static Target systemEnum(Optional<FieldType> type, String baseType) {
    return systemEnum("{name}", type, baseType);
  }

  /** The same, named by that pattern. */
  public static Target systemEnum(String typeName, Optional<FieldType> type, String baseType) {
    return Target.ofKind(TargetKind.CONSTANTS)
        .withTypeName(NamePattern.of(typeName))
        .withStyle(Style.SYSTEM_ENUM)
        .withType(type)
        .withBaseType(baseType);
  }

  /** The target enum with a class that is used like one. */
  public static Target enumLikeClass() {
    return Target.ofKind(TargetKind.ENUM).withStyle(Style.CLASS);
  }

  /** A target of aliases that stand for the constants of an enum. */
  public static Target aliasesOfEnum() {
    return Target.ofKind(TargetKind.ALIASES).withOf(TargetKind.ENUM);
  }

  /** The files that the targets make of the catalogue, which nothing stands in the way of. */
  static List<GeneratedFile> files(Catalogue catalogue, String packageName, List<Target> targets) {
    return files(catalogue, packageName, targets, Dialect.STANDARD);
  }

  /** The same, written in that dialect. */
  static List<GeneratedFile> files(
      Catalogue catalogue, String packageName, List<Target> targets, Dialect dialect) {
    Plan plan = Plan.of(List.of(catalogue), targets, packageName, NamingProfiles.builtIn());
    List<Diagnostic> errors = plan.findings().stream().filter(Diagnostic::isError).toList();
    assertThat(DiagnosticRenderer.render(errors)).isEmpty();
    return SourceWriter.write(plan, dialect);
  }

  /** The files that the targets make of several catalogues. */
  static List<GeneratedFile> files(
      List<Catalogue> catalogues, String packageName, List<Target> targets) {
    Plan plan = Plan.of(catalogues, targets, packageName, NamingProfiles.builtIn());
    assertThat(DiagnosticRenderer.render(plan.findings())).isEmpty();
    return SourceWriter.write(plan, Dialect.STANDARD);
  }

  private static InputFile inMemory(String yaml) {
    return new InputFile(
        "src/main/codebook/test.yaml", () -> yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static Catalogue accepted(InputFile file) {
    Loaded loaded = InputLoader.load(file);
    assertThat(DiagnosticRenderer.render(loaded.findings())).isEmpty();
    return loaded.catalogue().orElseThrow();
  }
}
