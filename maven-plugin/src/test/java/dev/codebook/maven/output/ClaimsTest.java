package dev.codebook.maven.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.maven.files.ProjectFiles;
import dev.codebook.maven.state.FileStamp;
import dev.codebook.maven.state.Output;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimsTest {

  private final Map<String, Object> build = new HashMap<>();

  @Test
  void refusesTheTypeThatAnotherExecutionHasWhereverItIsWritten() {
    assertThat(claims("generate", "first", "target/one").claim("target/one/units/Bar.java"))
        .isEmpty();

    Claims second = claims("generate", "second", "target/two");

    assertThat(second.claim("target/two/units/Bar.java")).contains("generate:first");
    assertThat(second.claim("target/two/units/Pascal.java")).isEmpty();
  }

  @Test
  void refusesItInTheFolderOfTheProjectToo() {
    assertThat(claims("generate", "first", "").claim("units/Bar.java")).isEmpty();
    assertThat(claims("generate", "second", "target").claim("target/units/Bar.java"))
        .contains("generate:first");
  }

  @Test
  void refusesTypesOfFilesThatAreAsTheyWere() throws IOException {
    assertThat(claims("generate", "first", "target/test").claimAll(outputs("Pascal", "Bar")))
        .isTrue();
    Claims second = claims("generate", "second", "target/test");

    assertThat(second.claim("target/test/units/Bar.java")).contains("generate:first");
    assertThat(second.claimAll(outputs("Millibar", "Pascal"))).isFalse();
    assertThat(second.claimAll(outputs("Millibar"))).isTrue();
    assertThat(claims("generate", "third", "target/test").claimAll(outputs("Millibar"))).isFalse();
  }

  /** Also after its folder has become another, where a build goes on. */
  @Test
  void leavesAnExecutionItsOwn() {
    for (String folder : List.of("target", "target", "target/elsewhere", "")) {
      String file = folder.isEmpty() ? "units/Bar.java" : folder + "/units/Bar.java";
      assertThat(claims("generate", "first", folder).claim(file)).isEmpty();
    }
  }

  /** Tests may have their own form of a type. */
  @Test
  void doesNotTakeTypesOfTestsForThoseOfTheMainSources() throws IOException {
    assertThat(claims("generate", "first", "target").claim("target/units/Bar.java")).isEmpty();
    Claims ofTests = claims("generate-test", "first", "target/test");

    assertThat(ofTests.claim("target/test/units/Bar.java")).isEmpty();
    assertThat(ofTests.firstAlsoOf("generate", outputs("Pascal", "Bar", "Bar")))
        .contains("target/test/units/Bar.java");
    assertThat(ofTests.firstAlsoOf("generate", outputs("Pascal"))).isEmpty();
  }

  private static List<Output> outputs(String... types) throws IOException {
    var outputs = new ArrayList<Output>();
    for (String type : types) {
      String name = "target/test/units/" + type + ".java";
      outputs.add(Output.of(FileStamp.of(name, Path.of(name)), "units.yaml", "Units"));
    }
    return outputs;
  }

  private Claims claims(String goal, String id, String directory) {
    String prefix = new ProjectFiles(Path.of("")).prefix(Path.of(directory));
    return Claims.of(build, goal, goal + ":" + id, prefix);
  }
}
