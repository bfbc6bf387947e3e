package dev.codebook.maven;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Arrows point one way, and each library is seen by one package: a wrong import fails the build.
 */
class StructureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.codebook");

  @Test
  void arrowsBetweenModulesPointOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("catalog")
        .definedBy("dev.codebook.catalog..")
        .layer("generator")
        .definedBy("dev.codebook.generator..")
        .layer("maven-plugin")
        .definedBy("dev.codebook.maven..")
        .whereLayer("maven-plugin")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("generator")
        .mayOnlyBeAccessedByLayers("maven-plugin")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.codebook.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void stepsOfTheCatalogueKnowOnlyThoseBeforeThem() {
    onlyDependsOn("dev.codebook.catalog.diagnostics");
    onlyDependsOn("dev.codebook.catalog.model", "dev.codebook.catalog.diagnostics");
    onlyDependsOn(
        "dev.codebook.catalog.check",
        "dev.codebook.catalog.model",
        "dev.codebook.catalog.diagnostics");
  }

  /** It is looked at by every build, most of which have nothing to do. */
  @Test
  void whatIsRememberedNeedsNothingButTheJdk() {
    onlyDependsOn("dev.codebook.maven.state");
  }

  private static void onlyDependsOn(String name, String... others) {
    String[] allowed = Arrays.copyOf(others, others.length + 3);
    allowed[others.length] = name;
    allowed[others.length + 1] = "java..";
    allowed[others.length + 2] = "org.jspecify..";
    classes()
        .that()
        .resideInAPackage(name)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .check(CLASSES);
  }

  @Test
  void eachLibraryIsSeenByOnePackage() {
    onlySeenBy("dev.codebook.catalog.read", "tools.jackson..", "org.snakeyaml..");
    onlySeenBy("dev.codebook.generator.emit", "com.palantir..", "javax.lang.model..");
    onlySeenBy(
        "dev.codebook.maven..",
        "org.apache.maven..",
        "org.codehaus..",
        "org.sonatype..",
        "org.eclipse..");
  }

  private static void onlySeenBy(String owner, String... libraries) {
    noClasses()
        .that(resideOutsideOfPackages(owner))
        .should()
        .dependOnClassesThat(resideInAnyPackage(libraries))
        .check(CLASSES);
  }

  @Test
  void generatorTouchesNoDiskClockOrEnvironment() {
    noClasses()
        .that()
        .resideInAPackage("dev.codebook.generator..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.io..", "java.nio.file..", "java.time..", "java.util.logging..", "java.net..")
        .check(CLASSES);
  }

  @Test
  void staticFieldsAreFinal() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void packagesAreNullMarkedAndNamedForTheField() {
    Set<String> packages =
        CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    assertThat(packages)
        .allSatisfy(
            name -> {
              assertThat(name).doesNotContainPattern("\\b(util|common|helper|impl|misc)s?\\b");
              assertThat(
                      CLASSES
                          .getPackage(name)
                          .isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                  .as(name)
                  .isTrue();
            });
  }

  @Test
  void typesAreNamedForWhatTheyAre() {
    noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Processor|Data|Utils?|Impl)")
        .check(CLASSES);
  }
}
