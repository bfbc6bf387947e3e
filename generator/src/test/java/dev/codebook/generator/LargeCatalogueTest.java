package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.model.Catalogue;
import dev.codebook.generator.emit.GeneratedFile;
import dev.codebook.generator.naming.NamingProfile;
import dev.codebook.generator.naming.Profiles;
import dev.codebook.generator.plan.Target;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What javac would not take in one class is spread over several, and works all the same.
 *
 * <p>{@code -Dcodebook.entries=50000} is for those who have a minute.
 */
class LargeCatalogueTest {

  /** As many as take three interfaces. */
  private static final int ENTRIES = Integer.getInteger("codebook.entries", 10_001);

  @Test
  void enumHasAsManyConstantsAsJavaAllows() throws ReflectiveOperationException {
    Catalogue catalogue = catalogue(4_095, true);
    // With this profile, constants have the names of nested classes.
    GeneratedType type = compiled(catalogue, List.of(Generation.target("enum", "aspose")));

    var values = (Object[]) type.call("values");
    assertThat(values).hasSize(4_095);
    assertThat(values[4_094]).isInstanceOf(Enum.class).hasToString("Part4094");
    assertThat(GeneratedType.callOn(values[4_094], "summary")).isEqualTo("What part 4094 is.");
    assertThat(GeneratedType.callOn(values[4_094], "materials"))
        .isEqualTo(List.of("steel 4094", "brass"));
    assertThat(type.call("ofCode", 4_094 * 7)).isSameAs(values[4_094]);
    assertThat(type.call("fromCode", 4_094 * 7 + 1)).isEqualTo(Optional.empty());
    assertThat(type.call("fromName", "former-part-4094")).isEqualTo(Optional.of(values[4_094]));
    assertThat(type.field("FormerPart4094")).isSameAs(values[4_094]);
  }

  @Test
  void nestedEnumsHaveAsManyConstantsAsWeAllow() throws ReflectiveOperationException {
    var yaml = new StringBuilder("catalogue: Part\npackage: parts\ncode-type: long\nseries:\n");
    for (long i = 0; i < 2_500; i++) {
      long first = 10_000_000_000L + 10 * i;
      yaml.append("  - {name: S" + i + ", summary: Of " + i + ", ");
      yaml.append("codes: " + first + ".." + (first + 9) + "}\n");
    }
    yaml.append("attributes:\n  place:\n    one-of:\n");
    for (int i = 0; i < 2_500; i++) {
      yaml.append("      - on shelf " + i + "\n");
    }
    yaml.append("entries:\n  - {name: One, code: 10000024991, attributes: {place: on shelf 7}}\n");
    Catalogue catalogue = Generation.catalogue(yaml.toString());
    GeneratedType type =
        compiled(
            catalogue,
            List.of(Generation.target("enum", "java"), Generation.target("constants", "aspose")));

    Object one = type.field("ONE");
    assertThat(GeneratedType.callOn(one, "series").toString()).isEqualTo("Optional[S2499]");
    assertThat(GeneratedType.callOn(one, "place").toString()).isEqualTo("Optional[ON_SHELF_7]");
  }

  @Test
  void classAndConstantsAndAliasesHaveAnyNumber() throws ReflectiveOperationException {
    Catalogue catalogue = catalogue(ENTRIES, false);
    GeneratedType type =
        compiled(
            catalogue,
            List.of(
                Generation.enumLikeClass(),
                Generation.target("constants", "aspose"),
                Generation.target("aliases", "python")));

    var values = (Object[]) type.call("values");
    int last = ENTRIES - 1;
    assertThat(values).hasSize(ENTRIES);
    assertThat(values[last]).hasToString("PART" + last).isSameAs(type.field("PART" + last));
    assertThat(type.call("valueOf", "PART" + last)).isSameAs(values[last]);
    assertThat(GeneratedType.callOn(values[last], "ordinal")).isEqualTo(last);
    assertThat(GeneratedType.callOn(values[last], "summary"))
        .isEqualTo("What part " + last + " is.");
    assertThat(type.call("ofCode", last * 7)).isSameAs(values[last]);
    assertThat(type.call("fromName", "part " + last)).isEqualTo(Optional.of(values[last]));
    assertThat(type.sibling("PartConstants").field("Part" + last)).isEqualTo(last * 7);
    assertThat(type.sibling("PartAliases").field("PART" + last)).isEqualTo(last * 7);
    GeneratedType constants = type.sibling("PartConstants");
    assertThat(constants.call("getName", last * 7)).isEqualTo("Part" + last);
    assertThat(constants.call("isDefined", last * 7 - 1)).isEqualTo(false);
    assertThat(constants.call("parse", "part " + last)).isEqualTo(last * 7);
    assertThat((int[]) constants.call("getValues")).hasSize(ENTRIES).endsWith(last * 7);
  }

  @Test
  void constantsWhoseNamesAreAllChangedByAProfileAreParsedByEither()
      throws ReflectiveOperationException {
    Catalogue catalogue = catalogue(ENTRIES, false);
    NamingProfile profile = Profiles.of("profile: shop\nextends: aspose\nprefix: Shop");
    GeneratedType constants = compiled(catalogue, List.of(Generation.constants(profile)));

    int last = ENTRIES - 1;
    assertThat(constants.call("getName", last * 7)).isEqualTo("ShopPart" + last);
    assertThat(constants.call("parse", "shop-part-" + last)).isEqualTo(last * 7);
    assertThat(constants.call("parse", "part-" + last)).isEqualTo(last * 7);
  }

  @Test
  void classHasFewEntriesWithMoreNamesThanOneClassFileHolds() throws ReflectiveOperationException {
    var yaml = new StringBuilder("catalogue: Part\npackage: parts\nentries:\n");
    for (int i = 0; i < 300; i++) {
      yaml.append("  - {name: Part" + i + ", code: " + i + ", aliases: [");
      for (int alias = 0; alias < 17; alias++) {
        yaml.append("Other" + i + "Of" + alias + ", ");
      }
      yaml.append("]}\n");
    }
    Catalogue catalogue = Generation.catalogue(yaml.toString());
    GeneratedType type = compiled(catalogue, List.of(Generation.enumLikeClass()));

    assertThat(type.field("OTHER299_OF16")).isSameAs(type.call("ofCode", 299));
  }

  @Test
  void nestedClassesAreFoundWherePackageAndFieldHaveOneName() throws ReflectiveOperationException {
    // A full name would begin with that of the field.
    Catalogue catalogue = catalogue(600, true);
    for (Target target : List.of(Generation.enumLikeClass(), Generation.target("enum", "java"))) {
      List<GeneratedFile> files = Generation.files(catalogue, "code.parts", List.of(target));
      ClassLoader classes = Compilation.compile(files, 8);
      var type = new GeneratedType(classes, "code.parts.Part");

      Object part = type.call("ofCode", 599 * 7);
      assertThat(part).hasToString("PART599");
      assertThat(GeneratedType.callOn(part, "summary")).isEqualTo("What part 599 is.");
    }
  }

  @Test
  void entryHasAsManyAttributesAsJavaAllows() throws ReflectiveOperationException {
    var yaml = new StringBuilder("catalogue: Part\npackage: parts\ncode-type: long\n");
    yaml.append("attributes:\n  maker: {type: string}\n");
    for (int i = 0; i < 124; i++) {
      yaml.append("  size" + i + ": {type: long, default: " + i + "}\n");
    }
    yaml.append("entries:\n  - {name: Bolt, code: 1, summary: Holds., attributes: {size0: 7}}\n");
    Catalogue catalogue = Generation.catalogue(yaml.toString());
    GeneratedType type = compiled(catalogue, List.of(Generation.target("enum", "java")));

    assertThat(GeneratedType.callOn(type.field("BOLT"), "size0")).isEqualTo(7L);
    assertThat(GeneratedType.callOn(type.field("BOLT"), "size123")).isEqualTo(123L);
  }

  @Test
  void entryHasListsAsLongAsJavaAllows() throws ReflectiveOperationException {
    String items = String.join(", ", Collections.nCopies(8_000, "brass"));
    Catalogue catalogue =
        Generation.catalogue(
            "catalogue: Part\npackage: parts\nattributes:\n  materials: {type: list}\n"
                + "entries:\n  - {name: Bolt, code: 1, attributes: {materials: ["
                + items
                + "]}}\n");
    GeneratedType type = compiled(catalogue, List.of(Generation.target("enum", "java")));

    assertThat(GeneratedType.callOn(type.field("BOLT"), "materials"))
        .isEqualTo(Collections.nCopies(8_000, "brass"));
  }

  private static GeneratedType compiled(Catalogue catalogue, List<Target> targets)
      throws ReflectiveOperationException {
    List<GeneratedFile> files = Generation.files(catalogue, "", targets);
    ClassLoader classes = Compilation.compile(files, 8);
    String first = files.get(0).path().replace('/', '.').replace(".java", "");
    return new GeneratedType(classes, first);
  }

  private static Catalogue catalogue(int entries, boolean rich) {
    var yaml = new StringBuilder("catalogue: Part\npackage: parts\n");
    if (rich) {
      yaml.append("attributes:\n  materials: {type: list}\n  stocked: {type: boolean}\n");
    }
    yaml.append("entries:\n");
    for (int i = 0; i < entries; i++) {
      yaml.append("  - name: Part" + i + "\n    code: " + i * 7 + "\n");
      yaml.append("    summary: What part " + i + " is.\n");
      if (rich) {
        yaml.append("    description: A part that can be had in any number.\n");
        yaml.append("    aliases: [FormerPart" + i + "]\n");
        yaml.append("    attributes: {materials: [steel " + i + ", brass]}\n");
      }
    }
    return Generation.catalogue(yaml.toString());
  }
}
