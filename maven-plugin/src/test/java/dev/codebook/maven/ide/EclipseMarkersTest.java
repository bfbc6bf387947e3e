package dev.codebook.maven.ide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.catalog.read.InputLoader;
import dev.codebook.maven.state.Markers;
import java.io.File;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.Test;

class EclipseMarkersTest {

  private final List<String> calls = new ArrayList<>();
  private final IdeMarkers markers =
      new EclipseMarkers(recording(BuildContext.class), new File("/project"));

  @Test
  void putsFindingsAtFileLineAndColumn() {
    var file = catalogue("catalogue: Pressure\nentries:\n  - {name: Pascal, code: 1, cod: 2}\n");
    List<Diagnostic> findings = InputLoader.load(file).findings();

    Markers shown = markers.show(List.of(file.name()), findings, Markers.NONE);

    String path = new File("/project", "src/main/codebook/pressure.yaml").toString();
    assertThat(calls)
        .containsExactly(
            "removeMessages " + path,
            "addMessage "
                + path
                + " 3 29 an entry has no key \"cod\" [key-unknown]"
                + " (did you mean \"code\"?) "
                + BuildContext.SEVERITY_ERROR
                + " null");
    assertThat(shown).isEqualTo(new Markers(true, List.of(file.name())));
  }

  @Test
  void takesTheMarkersOfAMendedFileAway() {
    var file = catalogue("catalogue: Pressure\nentries:\n  - {name: Pascal, code: 1}\n");

    Markers shown = markers.show(List.of(file.name()), List.of(), Markers.NONE);

    assertThat(calls).singleElement().asString().startsWith("removeMessages ");
    assertThat(shown).isEqualTo(new Markers(true, List.of()));
  }

  @Test
  void takesTheMarkersOfAFileAwayThatIsNoLongerLookedAt() {
    var earlier = new Markers(true, List.of("gone.yaml"));

    markers.show(List.of("pom.xml"), List.of(), earlier);

    assertThat(calls)
        .containsExactly(
            "removeMessages " + new File("/project", "pom.xml"),
            "removeMessages " + new File("/project", "gone.yaml"));
  }

  private static InputFile catalogue(String yaml) {
    return new InputFile(
        "src/main/codebook/pressure.yaml", () -> yaml.getBytes(StandardCharsets.UTF_8));
  }

  private <T> T recording(Class<T> type) {
    InvocationHandler recorder =
        (proxy, method, arguments) -> {
          var words = new ArrayList<String>(List.of(method.getName()));
          Arrays.stream(arguments).map(String::valueOf).forEach(words::add);
          calls.add(String.join(" ", words));
          return null;
        };
    return type.cast(
        Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, recorder));
  }
}
