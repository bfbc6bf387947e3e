package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.codebook.generator.plan.Target;
import dev.codebook.generator.plan.TargetKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets of flags and the numbers that they are sent as. */
class FlagsTest {

  private static final String CATALOGUE =
      """
      catalogue: Permission
      package: files
      code-type: %s
      flags: true
      entries:
        %s
        - {name: Read, code: 1}
        - {name: Write, code: 2}
        - {name: ReadWrite, code: 3}
        - {name: Execute, code: 0x10}
        - {name: Top, code: 0x40000000}
      """;
  private static final String NONE = "- {name: None, code: 0}";

  @ParameterizedTest
  @CsvSource({"int, true", "long, true", "int, false", "long, false"})
  void masksAndSetsBecomeEachOther(String codeType, boolean javaEnum)
      throws ReflectiveOperationException {
    var flags = new Permissions(codeType, NONE, javaEnum);

    assertThat(flags.fromMask(0)).containsExactly("NONE");
    assertThat(flags.fromMask(1)).containsExactly("READ");
    assertThat(flags.fromMask(3)).containsExactly("READ", "WRITE", "READ_WRITE");
    assertThat(flags.fromMask(0x4000_0012)).containsExactly("WRITE", "EXECUTE", "TOP");
    assertThat(flags.toMask("READ", "EXECUTE")).isEqualTo(0x11);
    assertThat(flags.toMask("NONE", "READ_WRITE", "WRITE")).isEqualTo(3);
    assertThat(flags.toMask()).isZero();
    assertThatNullPointerException().isThrownBy(() -> flags.type.call("toMask", (Object) null));
  }

  @ParameterizedTest
  @CsvSource({"int, true", "int, false"})
  void bitsThatNobodyHasArePassedOver(String codeType, boolean javaEnum)
      throws ReflectiveOperationException {
    var flags = new Permissions(codeType, NONE, javaEnum);

    assertThat(flags.fromMask(0x105)).containsExactly("READ");
    assertThat(flags.fromMask(0x100)).as("not none: there is a bit").isEmpty();
    assertThat(flags.fromMask(-1)).doesNotContain("NONE").hasSize(5);
  }

  @Test
  void nothingMeansNoBitsWhereNoConstantDoes() throws ReflectiveOperationException {
    assertThat(new Permissions("int", "", true).fromMask(0)).isEmpty();
  }

  @Test
  void eachCallMakesASetOfItsOwn() throws ReflectiveOperationException {
    var flags = new Permissions("int", NONE, true);

    ((Set<?>) flags.type.call("fromMask", 3)).clear();

    assertThat(flags.fromMask(3)).hasSize(3);
  }

  /** The compiled enum, or class like one. */
  private static final class Permissions {

    private final GeneratedType type;
    private final boolean ofLongs;

    Permissions(String codeType, String none, boolean javaEnum)
        throws ReflectiveOperationException {
      var catalogue = Generation.catalogue(CATALOGUE.formatted(codeType, none));
      Target target = javaEnum ? Target.ofKind(TargetKind.ENUM) : Generation.enumLikeClass();
      ClassLoader classes =
          Compilation.compile(Generation.files(catalogue, "", List.of(target)), 8);
      this.type = new GeneratedType(classes, "files.Permission");
      this.ofLongs = codeType.equals("long");
    }

    List<String> fromMask(int mask) throws ReflectiveOperationException {
      var names = new ArrayList<String>();
      Object number = ofLongs ? (Object) (long) mask : (Object) mask;
      for (Object constant : (Set<?>) type.call("fromMask", number)) {
        names.add(constant.toString());
      }
      return names;
    }

    long toMask(String... names) throws ReflectiveOperationException {
      var constants = new LinkedHashSet<Object>();
      for (String name : names) {
        constants.add(type.field(name));
      }
      return ((Number) type.call("toMask", constants)).longValue();
    }
  }
}
