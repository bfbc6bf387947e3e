package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.model.Attribute;
import dev.codebook.catalog.model.AttributeType;
import dev.codebook.catalog.model.AttributeValue;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Code;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.catalog.model.Entry;
import dev.codebook.generator.emit.GeneratedFile;
import dev.codebook.generator.naming.BuiltInProfiles;
import dev.codebook.generator.plan.Target;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * For catalogues of every shape, what is generated compiles without a warning, at the lowest
 * release and at the running one, and agrees with the catalogue on every look-up.
 */
class LookUpPropertyTest {

  private static final int CATALOGUES = 6;
  private static final int FEW_ENTRIES = 60;

  /** More than an enum of this size declares in the usual way. */
  private static final int MANY_ENTRIES = 700;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @ParameterizedTest
  @EnumSource(CodeType.class)
  void agreesWithTheCatalogue(CodeType codeType) throws ReflectiveOperationException {
    System.out.println("LookUpPropertyTest seed " + seed);
    for (int i = 0; i < CATALOGUES; i++) {
      Catalogue catalogue =
          new RandomCatalogue(
                  random, codeType, i == 0 ? MANY_ENTRIES : 1 + random.nextInt(FEW_ENTRIES))
              .catalogue();
      List<GeneratedFile> files = Generation.files(catalogue, "", targets(codeType));
      int[] releases = {8, Runtime.version().feature()};
      for (int release : releases) {
        check(catalogue, Compilation.compile(files, release));
      }
    }
  }

  /** The default ones, or with a class instead of the enum; and, of numbers, those as in .NET. */
  private List<Target> targets(CodeType codeType) {
    List<Target> all = new ArrayList<>(Target.all());
    if (random.nextBoolean()) {
      all.set(0, Generation.enumLikeClass());
    }
    if (codeType.isNumeric()) {
      all.add(Generation.systemEnum("{name}Codes", Optional.empty(), "Enum"));
    }
    return all;
  }

  private void check(Catalogue catalogue, ClassLoader classes) throws ReflectiveOperationException {
    var type = new GeneratedType(classes, RandomCatalogue.PACKAGE + "." + RandomCatalogue.TYPE);
    var values = (Object[]) type.call("values");
    assertThat(values).hasSameSizeAs(catalogue.entries());
    Map<Object, Object> byCode = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      Entry entry = catalogue.entries().get(i);
      Object code = boxed(entry.code().value(), catalogue.codeType());
      byCode.putIfAbsent(code, values[i]);
      checkConstant(values[i], entry, code);
      for (Attribute attribute : catalogue.attributes()) {
        checkAttribute(values[i], attribute, entry.valueOf(attribute));
      }
    }
    for (Object code : soughtCodes(byCode.keySet(), catalogue.codeType())) {
      checkLookUp(type, code, Optional.ofNullable(byCode.get(code)));
      checkValue(type, code, Optional.ofNullable(byCode.get(code)), catalogue);
    }
    checkNames(type, catalogue, values);
    checkGroups(type, catalogue, values);
    checkConstants(type.sibling(RandomCatalogue.TYPE + "Constants"), catalogue, byCode.keySet());
    if (catalogue.codeType().isNumeric()) {
      checkBase(
          type.sibling("Enum"),
          classes.loadClass(RandomCatalogue.PACKAGE + "." + RandomCatalogue.TYPE + "Codes"),
          catalogue,
          byCode.keySet());
    }
  }

  private void checkBase(
      GeneratedType base, Class<?> constants, Catalogue catalogue, Set<Object> known)
      throws ReflectiveOperationException {
    Map<Long, String> firstNames = new TreeMap<>(Long::compareUnsigned);
    for (Entry entry : catalogue.entries()) {
      long code = entry.code().value().number();
      firstNames.putIfAbsent(code, entry.name().value());
      for (Located<String> name : entry.allNames()) {
        assertThat(base.call("getValue", constants, name.value())).isEqualTo(code);
        assertThat(base.call("parse", constants, " " + name.value())).isEqualTo(code);
        assertThat(base.call("parse", constants, name.value().toUpperCase(Locale.ROOT), true))
            .isEqualTo(code);
      }
    }
    assertThat(new LinkedHashSet<>(List.of((Long[]) base.call("getValues", constants))))
        .containsExactlyElementsOf(firstNames.keySet());
    for (Object sought : soughtCodes(known, catalogue.codeType())) {
      long code = ((Number) sought).longValue();
      String name = firstNames.get(code);
      assertThat(base.call("getName", constants, code)).isEqualTo(name);
      assertThat(base.call("toString", constants, code))
          .isEqualTo(name == null ? Long.toString(code) : name);
      assertThat(base.call("format", constants, code, "F")).isEqualTo(asFlags(code, firstNames));
    }
  }

  /** By trying all from the largest down, as .NET documents it. */
  private static String asFlags(long code, Map<Long, String> names) {
    var found = new ArrayList<String>();
    long rest = code;
    var bits = new ArrayList<>(names.keySet());
    Collections.reverse(bits);
    for (long some : bits) {
      if (some == 0 ? code == 0 : (rest & some) == some) {
        found.add(0, names.get(some));
        rest ^= some;
      }
    }
    return rest == 0 && !found.isEmpty() ? String.join(", ", found) : Long.toString(code);
  }

  private void checkConstants(GeneratedType type, Catalogue catalogue, Set<Object> known)
      throws ReflectiveOperationException {
    var names = new ArrayList<String>();
    Map<Object, String> firstNames = new HashMap<>();
    for (Entry entry : catalogue.entries()) {
      Object code = boxed(entry.code().value(), catalogue.codeType());
      firstNames.putIfAbsent(code, entry.name().value());
      for (Located<String> name : entry.allNames()) {
        names.add(name.value());
        assertThat(type.field(name.value())).isEqualTo(code);
        assertThat(type.call("parse", name.value())).isEqualTo(code);
        assertThat(type.call("parse", "-" + name.value().toUpperCase(Locale.ROOT))).isEqualTo(code);
        assertThat(Array.get(type.call("getValues"), names.size() - 1)).isEqualTo(code);
      }
    }
    assertThat(type.call("getNames")).isEqualTo(names);
    for (Object code : soughtCodes(known, catalogue.codeType())) {
      assertThat(type.call("getName", code)).isEqualTo(firstNames.get(code));
      assertThat(type.call("isDefined", code)).isEqualTo(firstNames.containsKey(code));
    }
  }

  private static void checkConstant(Object constant, Entry entry, Object code)
      throws ReflectiveOperationException {
    assertThat(GeneratedType.callOn(constant, "code")).isEqualTo(code);
    assertThat(GeneratedType.callOn(constant, "codeIs", code)).isEqualTo(true);
    assertThat(GeneratedType.callOn(constant, "summary")).isEqualTo(entry.summary().value());
  }

  private static void checkAttribute(
      Object constant, Attribute attribute, Optional<AttributeValue> expected)
      throws ReflectiveOperationException {
    String name = camel(attribute);
    boolean isBoolean = attribute.type() == AttributeType.BOOLEAN;
    Object actual =
        GeneratedType.callOn(
            constant,
            isBoolean
                ? "is" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
                : name);
    assertThat(shown(actual)).isEqualTo(expected.map(LookUpPropertyTest::shown).orElse(""));
  }

  private static String camel(Attribute attribute) {
    return BuiltInProfiles.camel().identifier("", attribute.name().value());
  }

  /** What an accessor or a catalogue has, as one text; empty where there is nothing. */
  private static String shown(Object value) {
    if (value instanceof AttributeValue.Texts texts) {
      return texts.values().isEmpty() ? "" : texts.values().toString();
    } else if (value instanceof List<?> list) {
      return list.isEmpty() ? "" : list.toString();
    } else if (value instanceof AttributeValue.Choice choice) {
      return choice.word().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
    }
    return value
        .toString()
        .replaceAll("^Optional(Int|Long)?(\\[|\\.empty)|^\\w+\\[value=|\\]$", "");
  }

  private static void checkValue(
      GeneratedType type, Object code, Optional<Object> constant, Catalogue catalogue)
      throws ReflectiveOperationException {
    Object value = type.nested("Value").call("of", code);
    assertThat(GeneratedType.callOn(value, "code")).isEqualTo(code);
    assertThat(GeneratedType.callOn(value, "constant")).isEqualTo(constant);
    assertThat(value)
        .isEqualTo(type.nested("Value").call("of", code))
        .hasSameHashCodeAs(type.nested("Value").call("of", code))
        .hasToString(code + constant.map(known -> " " + known).orElse(" (unknown)"));
    if (!catalogue.series().isEmpty()) {
      var number = new Code.Numeric(((Number) code).longValue());
      String expected =
          catalogue.series().stream()
              .filter(series -> series.codes().value().contains(number))
              .findFirst()
              .map(series -> BuiltInProfiles.java().identifier("", series.name().value()))
              .orElse("");
      Object series = GeneratedType.callOn(value, "series");
      assertThat(shown(series)).isEqualTo(expected);
      assertThat(series).isSameAs(type.nested("Series").call("of", code));
    }
  }

  private static void checkNames(GeneratedType type, Catalogue catalogue, Object[] values)
      throws ReflectiveOperationException {
    for (int i = 0; i < values.length; i++) {
      for (Located<String> name : catalogue.entries().get(i).allNames()) {
        String identifier = BuiltInProfiles.java().identifier("", name.value());
        for (String spelling :
            List.of(
                identifier,
                name.value(),
                identifier.toLowerCase(Locale.ROOT),
                identifier.replace('_', '-'),
                " " + name.value().toUpperCase(Locale.ROOT))) {
          assertThat(type.call("fromName", spelling)).isEqualTo(Optional.of(values[i]));
        }
      }
    }
    assertThat(type.call("fromName", "No such name")).isEqualTo(Optional.empty());
    assertThat(type.call("fromName", "")).isEqualTo(Optional.empty());
  }

  private static void checkGroups(GeneratedType type, Catalogue catalogue, Object[] values)
      throws ReflectiveOperationException {
    for (Attribute attribute : catalogue.attributes()) {
      if (attribute.type() == AttributeType.BOOLEAN) {
        var expected = new ArrayList<Object>();
        for (int i = 0; i < values.length; i++) {
          Optional<AttributeValue> value = catalogue.entries().get(i).valueOf(attribute);
          if (value.equals(Optional.of(new AttributeValue.Bool(true)))) {
            expected.add(values[i]);
          }
        }
        var group = (Set<?>) type.call(camel(attribute));
        assertThat(new ArrayList<Object>(group)).isEqualTo(expected);
        assertThat(group).isUnmodifiable();
      }
    }
  }

  private static void checkLookUp(GeneratedType type, Object code, Optional<Object> expected)
      throws ReflectiveOperationException {
    Object found = type.call("fromCode", code);
    assertThat(found).isEqualTo(expected);
    assertThat(type.call("fromCode", code)).as("the same Optional each time").isSameAs(found);
    if (expected.isPresent()) {
      assertThat(type.call("ofCode", code)).isSameAs(expected.get());
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> type.call("ofCode", code))
          .withMessage("No " + RandomCatalogue.TYPE + " has the code " + code);
    }
  }

  /** Those codes and as many that are near them, or anywhere, and mostly unknown. */
  private List<Object> soughtCodes(Set<Object> codes, CodeType codeType) {
    Set<Object> all = new HashSet<>(codes);
    for (Object code : codes) {
      if (code instanceof Integer number) {
        all.addAll(List.of(number - 1, number + 1, -number, random.nextInt()));
      } else if (code instanceof Long number) {
        all.addAll(
            List.of(number - 1, number + 1, -number, number + (1L << 32), random.nextLong()));
      } else {
        String text = (String) code;
        all.addAll(List.of(text + " ", text.toUpperCase(Locale.ROOT), text.replace("Aa", "BB")));
      }
    }
    all.addAll(
        switch (codeType) {
          case INT -> List.<Object>of(0, Integer.MIN_VALUE, Integer.MAX_VALUE);
          case LONG -> List.<Object>of(0L, Long.MIN_VALUE, Long.MAX_VALUE);
          case STRING -> List.<Object>of("");
        });
    return new ArrayList<>(all);
  }

  private static Object boxed(Code code, CodeType codeType) {
    return switch (codeType) {
      case INT -> (int) code.number();
      case LONG -> code.number();
      case STRING -> code.toString();
    };
  }
}
