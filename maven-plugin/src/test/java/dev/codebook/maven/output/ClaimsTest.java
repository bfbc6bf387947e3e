package dev.codebook.maven.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
  void leavesAnExecutionItsOwn() {
    for (int run = 0; run < 2; run++) {
      assertThat(claims("generate", "first", "target").claim("target/units/Bar.java")).isEmpty();
    }
  }

  /** Tests may have their own form of a type. */
  @Test
  void doesNotTakeTypesOfTestsForThoseOfTheMainSources() {
    assertThat(claims("generate", "first", "target").claim("target/units/Bar.java")).isEmpty();
    assertThat(claims("generate-test", "first", "target").claim("target/units/Bar.java")).isEmpty();
  }

  private Claims claims(String goal, String id, String directory) {
    return new Claims(build, goal, goal + ":" + id, directory);
  }
}
