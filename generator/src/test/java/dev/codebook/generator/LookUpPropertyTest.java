package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Code;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.catalog.model.Entry;
import dev.codebook.generator.emit.GeneratedFile;
import dev.codebook.generator.plan.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * For catalogues of every shape, what is generated compiles without a warning, at the lowest
 * release and at the running one, and agrees with the catalogue on every look-up.
 */
class LookUpPropertyTest {

  private static final int CATALOGUES = 12;
  private static final int MOST_ENTRIES = 60;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @ParameterizedTest
  @EnumSource(CodeType.class)
  void agreesWithTheCatalogue(CodeType codeType) throws ReflectiveOperationException {
    System.out.println("LookUpPropertyTest seed " + seed);
    for (int i = 0; i < CATALOGUES; i++) {
      Catalogue catalogue =
          new RandomCatalogue(random, codeType, 1 + random.nextInt(MOST_ENTRIES)).catalogue();
      List<GeneratedFile> files = Generation.files(catalogue, "", Target.all());
      int[] releases = {8, Runtime.version().feature()};
      for (int release : releases) {
        check(catalogue, Compilation.compile(files, release));
      }
    }
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
    }
    for (Object code : soughtCodes(byCode.keySet(), catalogue.codeType())) {
      checkLookUp(type, code, Optional.ofNullable(byCode.get(code)));
    }
  }

  private static void checkConstant(Object constant, Entry entry, Object code)
      throws ReflectiveOperationException {
    assertThat(GeneratedType.callOn(constant, "code")).isEqualTo(code);
    assertThat(GeneratedType.callOn(constant, "codeIs", code)).isEqualTo(true);
    assertThat(GeneratedType.callOn(constant, "summary")).isEqualTo(entry.summary().value());
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
    return code.fold(
        number -> codeType == CodeType.INT ? (Object) (int) number : (Object) number, text -> text);
  }
}
