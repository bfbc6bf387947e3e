package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.model.Catalogue;
import dev.codebook.generator.emit.GeneratedFile;
import dev.codebook.generator.plan.FieldType;
import dev.codebook.generator.plan.Target;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The javadoc tool has nothing to say about generated code. */
class GeneratedDocsTest {

  private static final Path EVERYTHING = Path.of("src/test/resources/golden/everything.yaml");

  @TempDir private Path folder;

  @Test
  void javadocWarnsOfNothing() throws IOException {
    Catalogue everything = Generation.catalogue(EVERYTHING);
    var files = new ArrayList<GeneratedFile>();
    files.addAll(Generation.files(Generation.bundled("smtp"), "docs.smtp", Target.all()));
    files.addAll(Generation.files(everything, "docs.plain", Target.all()));
    files.addAll(Generation.files(everything, "docs.alike", List.of(Generation.enumLikeClass())));
    files.addAll(
        Generation.files(
            everything,
            "docs.system",
            List.of(Generation.systemEnum(Optional.of(FieldType.SHORT), "Enum"))));
    var arguments = new ArrayList<>(List.of("-Xdoclint:all", "-Werror", "-quiet", "-notimestamp"));
    arguments.addAll(List.of("-encoding", "UTF-8", "-d", folder.resolve("html").toString()));
    for (GeneratedFile file : files) {
      Path source = folder.resolve(file.path());
      Files.createDirectories(source.getParent());
      Files.writeString(source, file.text());
      arguments.add(source.toString());
    }
    var messages = new StringWriter();
    var writer = new PrintWriter(messages);

    ToolProvider javadoc = ToolProvider.findFirst("javadoc").orElseThrow();
    int result = javadoc.run(writer, writer, arguments.toArray(new String[0]));

    assertThat(messages.toString()).isEmpty();
    assertThat(result).isZero();
    assertThat(folder.resolve("html/docs/alike/StockEvent.html")).exists();
  }
}
