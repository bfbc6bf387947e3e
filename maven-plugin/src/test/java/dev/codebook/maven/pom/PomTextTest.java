package dev.codebook.maven.pom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.maven.files.ProjectFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PomTextTest {

  private static final String OURS = "<artifactId>codebook-maven-plugin</artifactId>";

  @TempDir private Path project;

  @Test
  void findsAValueInOurPluginAlone() throws IOException {
    PomText pom =
        pom(
            "<project><build><plugins>",
            "<plugin><artifactId>other</artifactId>",
            "<configuration><package>com.Example</package></configuration></plugin>",
            "<plugin>" + OURS,
            "<configuration><package>com.Example</package></configuration></plugin>",
            "</plugins></build></project>");

    assertThat(pom.of("package", "com.Example")).hasToString("pom.xml:5:25");
  }

  @Test
  void pointsAtThePomAsAWholeWhereItDoesNotHaveTheValue() throws IOException {
    PomText pom =
        pom(
            "<project><properties><p>com.Example</p></properties>",
            "<plugin>" + OURS,
            "<configuration><package>${p}</package></configuration></plugin>",
            "</project>");

    assertThat(pom.of("package", "com.Example")).isEqualTo(pom.start());
    assertThat(pom.ofOption("package", "com.Example")).hasToString("pom.xml:3:17");
    assertThat(pom.ofOption("release", "7")).isEqualTo(pom.start());
  }

  @Test
  void doesNotReadComments() throws IOException {
    PomText pom =
        pom(
            "<plugin>" + OURS,
            "<!-- <package>com.Example</package> -->",
            "<package>com.Example</package></plugin>");

    assertThat(pom.of("package", "com.Example")).hasToString("pom.xml:3:10");
  }

  /** Maven takes commas between the elements of a list too. */
  @Test
  void findsACatalogueHoweverItIsListed() throws IOException {
    PomText pom =
        pom(
            "<plugin>" + OURS,
            "<catalogues>smtp-codes,",
            "  smtp, mass</catalogues>",
            "<catalogues><catalogue>http</catalogue></catalogues></plugin>");

    assertThat(pom.ofCatalogue("smtp")).hasToString("pom.xml:3:3");
    assertThat(pom.ofCatalogue("mass")).hasToString("pom.xml:3:9");
    assertThat(pom.ofCatalogue("http")).hasToString("pom.xml:4:24");
    assertThat(pom.ofCatalogue("codes")).isEqualTo(pom.start());
  }

  /** Our own element of that name is not one of Maven's. */
  @Test
  void doesNotReadProfilesThatAreNotActive() throws IOException {
    String target = "<target><profile>python</profile><kind>emun</kind></target>";
    PomText pom =
        pom(
            "<project><profiles>",
            "<profile><id>other</id>",
            "<build><plugin>" + OURS + target + target + "</plugin></build></profile>",
            "<profile>",
            "<id> active </id><build><plugin>" + OURS,
            target + "</plugin></build></profile>",
            "</profiles>",
            "<plugin>" + OURS,
            "<release>7</release></plugin></project>");

    assertThat(pom.ofTarget(0, "kind", "emun")).hasToString("pom.xml:6:40");
    assertThat(pom.ofTarget(1)).isEqualTo(pom.start());
    assertThat(pom.of("release", "7")).hasToString("pom.xml:9:10");
  }

  @Test
  void readsThePomInItsEncoding() throws IOException {
    Path pom = project.resolve("pom.xml");
    String text =
        "<?xml version='1.0' encoding='ISO-8859-1'?>\n<!-- Gr\u00F6\u00DFe --><plugin>"
            + OURS
            + "<release>7</release></plugin>";
    Files.writeString(pom, text, StandardCharsets.ISO_8859_1);

    PomText read = PomText.of(pom.toFile(), new ProjectFiles(project), "default", Set.of());

    assertThat(read.of("release", "7")).hasToString("pom.xml:2:78");
    assertThat(read.of("release", "7").source().line(2)).contains("Gr\u00F6\u00DFe");
  }

  @Test
  void pointsAtAnEmptyElement() throws IOException {
    PomText pom = pom("<plugin>" + OURS, "<catalogues><catalogue/></catalogues></plugin>");

    assertThat(pom.ofEmpty("catalogue")).hasToString("pom.xml:2:14");
  }

  @Test
  void countsTargets() throws IOException {
    PomText pom =
        pom(
            "<plugin>" + OURS + "<configuration><targets>",
            "<target><kind>enum</kind></target>",
            "<target/>",
            "<target><kind>enum</kind></target>",
            "</targets></configuration></plugin>");

    assertThat(pom.ofTarget(0, "kind", "enum")).hasToString("pom.xml:2:15");
    assertThat(pom.ofTarget(1)).hasToString("pom.xml:3:2");
    assertThat(pom.ofTarget(1, "kind", "enum")).isEqualTo(pom.start());
    assertThat(pom.ofTarget(2, "kind", "enum")).hasToString("pom.xml:4:15");
    assertThat(pom.ofTarget(3)).isEqualTo(pom.start());
  }

  @Test
  void anExecutionsOwnConfigurationGoesFirst() throws IOException {
    String[] lines = {
      "<plugin>" + OURS,
      "<configuration><target><kind>enum</kind></target></configuration>",
      "<executions>",
      "<execution><id>a</id><target><kind>enum</kind></target></execution>",
      "<execution><id>b</id><target><kind>enum</kind></target></execution>",
      "<execution><id>c</id></execution>",
      "<execution><target><kind>enum</kind></target></execution>",
      "</executions></plugin>"
    };

    assertThat(pom("b", lines).ofTarget(0, "kind", "enum")).hasToString("pom.xml:5:36");
    assertThat(pom("c", lines).ofTarget(0, "kind", "enum")).hasToString("pom.xml:2:30");
    assertThat(pom("default", lines).ofTarget(0, "kind", "enum")).hasToString("pom.xml:7:26");
  }

  @Test
  void aPluginMayBeManagedBeforeItIsUsed() throws IOException {
    PomText pom =
        pom(
            "<pluginManagement><plugins>",
            "<plugin>" + OURS + "<version>1</version></plugin>",
            "</plugins></pluginManagement>",
            "<plugins><plugin>" + OURS,
            "<target><kind>enumm</kind></target></plugin></plugins>");

    assertThat(pom.ofTarget(0, "kind", "enumm")).hasToString("pom.xml:5:15");
  }

  /** That of the compiler, say, in a pom that inherits ours. */
  @Test
  void targetsOfOthersAreNotOurs() throws IOException {
    PomText pom =
        pom(
            "<plugin>" + OURS + "</plugin>",
            "<plugin><artifactId>maven-compiler-plugin</artifactId>",
            "<configuration><target>8</target></configuration></plugin>");

    assertThat(pom.ofTarget(0)).isEqualTo(pom.start());
    assertThat(pom.ofTarget(0, "kind", "enumm")).isEqualTo(pom.start());
  }

  @Test
  void marksAsMuchAsTheValueTakes() throws IOException {
    Position position =
        pom("<plugin>" + OURS, "<package> a.😀 </package></plugin>").of("package", "a.😀");

    assertThat(position).hasToString("pom.xml:2:11");
    assertThat(position.width()).isEqualTo(3);
  }

  private PomText pom(String... lines) throws IOException {
    return pom("default", lines);
  }

  private PomText pom(String executionId, String[] lines) throws IOException {
    Path pom = project.resolve("pom.xml");
    Files.writeString(pom, String.join("\n", lines));
    return PomText.of(pom.toFile(), new ProjectFiles(project), executionId, Set.of("active"));
  }
}
