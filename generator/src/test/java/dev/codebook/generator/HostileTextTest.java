package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.diagnostics.SourceText;
import dev.codebook.catalog.model.Attribute;
import dev.codebook.catalog.model.AttributeType;
import dev.codebook.catalog.model.AttributeValue;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Code;
import dev.codebook.catalog.model.CodeRange;
import dev.codebook.catalog.model.CodeType;
import dev.codebook.catalog.model.Deprecation;
import dev.codebook.catalog.model.Entry;
import dev.codebook.catalog.model.Reserved;
import dev.codebook.catalog.model.Series;
import dev.codebook.generator.emit.Dialect;
import dev.codebook.generator.emit.GeneratedFile;
import dev.codebook.generator.plan.Target;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever a catalogue's texts hold, what is generated compiles without a warning, at the lowest
 * release and at the running one, and its constants are what the catalogue says.
 */
class HostileTextTest {

  private static final int CATALOGUES = 8;
  private static final int ENTRIES = 25;
  private static final String PACKAGE = "hostile";

  /** What breaks out of comments, strings, HTML, templates or file formats, if anything does. */
  private static final List<String> FRAGMENTS =
      List.of(
          "*/",
          "/*",
          "/**",
          "\\u002a/",
          "\\u002a\\u002f",
          "\\u000a",
          "\\u005c",
          "\\uuuu002a/",
          "\\",
          "\\\\",
          "{@",
          "{@code",
          "{@link Foo}",
          "{@code }",
          "}",
          "{",
          "\n@param x y",
          "\n@return",
          "\n * @see",
          "@deprecated",
          "\n\n@since 1",
          "<script>",
          "</p>",
          "<p>",
          "<b",
          "<!--",
          "-->",
          "&",
          "&amp;",
          "&#0;",
          "$L",
          "$T",
          "$$",
          "$[",
          "$]",
          "$>",
          "$W",
          "%s",
          "%n",
          "\"",
          "\"\"\"",
          "'",
          "\0",
          "\u0001",
          "\u001A",
          "\uD800",
          "\uDC00",
          "\uD83D\uDE00",
          "\u202E",
          "\u2028",
          "\u2029",
          "\u0085",
          "\uFEFF",
          "\uFFFE",
          "\uFFFF",
          "\n",
          "\r",
          "\r\n",
          "\n\n",
          "\t",
          "\f",
          "\u00A0",
          " ",
          "   ",
          "end",
          "word. Word",
          "TODO",
          "ß",
          "日本",
          "a very long line of words that goes on and on and on until nobody wants to read any further at all");

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @ParameterizedTest
  @EnumSource(CodeType.class)
  void staysInsideItsCommentsAndStrings(CodeType codeType) throws ReflectiveOperationException {
    System.out.println("HostileTextTest seed " + seed);
    for (int i = 0; i < CATALOGUES; i++) {
      Catalogue catalogue = catalogue(codeType);
      for (Dialect dialect : List.of(Dialect.STANDARD, Generation.MODERN)) {
        List<GeneratedFile> files = Generation.files(catalogue, PACKAGE, Target.all(), dialect);
        int[] releases = {dialect.release(), Runtime.version().feature()};
        for (int release : releases) {
          check(catalogue, Compilation.compile(files, release));
        }
      }
    }
  }

  private static void check(Catalogue catalogue, ClassLoader classes)
      throws ReflectiveOperationException {
    Class<?> type = classes.loadClass(PACKAGE + ".Hostile");
    Class<?> constants = classes.loadClass(PACKAGE + ".HostileConstants");
    Class<?> aliases = classes.loadClass(PACKAGE + ".HostileAliases");
    Object[] values = type.getEnumConstants();
    assertThat(values).hasSameSizeAs(catalogue.entries());
    assertThat(publicFields(constants)).isEqualTo(publicFields(aliases));
    for (int i = 0; i < values.length; i++) {
      Entry entry = catalogue.entries().get(i);
      String code = entry.code().toString();
      assertThat(call(values[i], "code")).hasToString(code);
      assertThat(constants.getField(entry.name().value()).get(null)).hasToString(code);
      assertThat(call(values[i], "summary")).isEqualTo(entry.summary().value());
      assertThat(call(values[i], "text")).isEqualTo(textOf(entry));
      assertThat(call(values[i], "texts")).isEqualTo(List.of(textOf(entry).orElse(""), ""));
    }
  }

  private static Optional<String> textOf(Entry entry) {
    return Optional.ofNullable(entry.attributes().get("text"))
        .map(value -> ((AttributeValue.Text) value.value()).value());
  }

  private static List<String> publicFields(Class<?> type) throws ReflectiveOperationException {
    var fields = new ArrayList<String>();
    for (Field field : type.getFields()) {
      fields.add(field.getType() + " " + field.get(null));
    }
    return fields;
  }

  private static Object call(Object target, String method) throws ReflectiveOperationException {
    Method accessor = target.getClass().getMethod(method);
    return accessor.invoke(target);
  }

  private Catalogue catalogue(CodeType codeType) {
    var entries = new ArrayList<Entry>();
    Set<Code> codes = new HashSet<>();
    for (int i = 0; i < ENTRIES; i++) {
      Code code = code(codeType);
      if (codes.add(code)) {
        entries.add(entry("Entry" + (char) ('A' + i), code));
      }
    }
    return new Catalogue(
        located("Hostile"),
        located(""),
        located(text()),
        located(text()),
        codeType,
        false,
        codeType.isNumeric() && random.nextBoolean(),
        attributes(),
        codeType.isNumeric() ? series() : List.of(),
        Reserved.NOTHING,
        entries);
  }

  private List<Attribute> attributes() {
    return List.of(
        new Attribute(
            located("text"), AttributeType.STRING, List.of(), located(text()), Optional.empty()),
        new Attribute(
            located("texts"), AttributeType.LIST, List.of(), located(text()), Optional.empty()),
        new Attribute(
            located("choice"),
            AttributeType.ONE_OF,
            List.of(located("Word")),
            located(text()),
            Optional.of(located(new AttributeValue.Choice("Word")))));
  }

  private List<Series> series() {
    var range = new CodeRange(new Code.Numeric(0), new Code.Numeric(1000));
    return List.of(new Series(located("Low"), located(range), located(text())));
  }

  private Entry entry(String name, Code code) {
    String value = text();
    Optional<Deprecation> deprecation =
        random.nextInt(3) > 0
            ? Optional.empty()
            : Optional.of(
                new Deprecation(
                    located(text()), located("EntryA"), located(text()), random.nextBoolean()));
    return new Entry(
        located(name),
        located(code),
        located(text()),
        located(text()),
        random.nextBoolean() ? List.of() : List.of(located(name + "Too")),
        Map.of(),
        located(text()),
        deprecation,
        Map.of(
            "text", located(new AttributeValue.Text(value)),
            "texts", located(new AttributeValue.Texts(List.of(value, "")))));
  }

  private Code code(CodeType codeType) {
    return switch (codeType) {
      case INT -> new Code.Numeric(random.nextInt());
      case LONG -> new Code.Numeric(random.nextLong());
      case STRING -> new Code.Text("c" + text());
    };
  }

  private String text() {
    var text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
    }
    return text.toString();
  }

  private <T> Located<T> located(T value) {
    return new Located<>(value, position());
  }

  private Position position() {
    return new Position(
        new SourceText("src/main/codebook/*" + "/ \\u000a {@ <b> $L.yaml", ""), 1, 1, 0);
  }
}
