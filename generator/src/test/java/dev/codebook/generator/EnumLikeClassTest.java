package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.codebook.catalog.model.Catalogue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a class does that stands in for an enum. */
class EnumLikeClassTest {

  @Test
  void classLikeAnEnumHasNoOtherInstancesThanItsConstants()
      throws ReflectiveOperationException, IOException {
    Catalogue catalogue =
        Generation.catalogue(Path.of("src/test/resources/golden/everything.yaml"));
    var files = Generation.files(catalogue, "alike", List.of(Generation.enumLikeClass()));
    ClassLoader classes = Compilation.compile(files, 8);
    var type = new GeneratedType(classes, "alike.StockEvent");

    Object received = type.field("GOODS_RECEIVED");
    assertThat(type.field("RECEIVED")).isSameAs(received);
    assertThat(copy(received, classes)).isSameAs(received);
    assertThat((Object[]) type.call("values")).hasSize(6).startsWith(received).isSorted();
    assertThat(type.call("valueOf", "GOODS_RECEIVED")).isSameAs(received);
    assertThat(GeneratedType.callOn(received, "getDeclaringClass")).isEqualTo(received.getClass());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> type.call("valueOf", "RECEIVED"))
        .withMessage("No StockEvent has the name RECEIVED");
    assertThat(received.getClass().getConstructors()).isEmpty();
    assertThat(received.getClass()).isFinal();
  }

  private static Object copy(Object original, ClassLoader classes)
      throws IOException, ClassNotFoundException {
    var bytes = new ByteArrayOutputStream();
    try (var output = new ObjectOutputStream(bytes)) {
      output.writeObject(original);
    }
    try (var input =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
          @Override
          protected Class<?> resolveClass(ObjectStreamClass type) throws ClassNotFoundException {
            return classes.loadClass(type.getName());
          }
        }) {
      return input.readObject();
    }
  }
}
