package dev.codebook.maven.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.SourceText;
import dev.codebook.generator.naming.NamingProfiles;
import dev.codebook.maven.pom.WantedProfile;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignProfilesTest {

  @TempDir private Path folder;

  private final List<Diagnostic> findings = new ArrayList<>();

  /** Else one would read that there is no such profile, and look for it in vain. */
  @Test
  void saysWhatIsWrongWithAFileThatIsMeantToBeTheProfile() throws IOException {
    Path jar = JarFiles.write(folder.resolve("naming.jar"), "a.yaml", "profile: house\n\tx: y");

    find(List.of(jar), "house");

    assertThat(findings)
        .extracting(finding -> finding.position().file() + " " + finding.rule().id())
        .containsExactly("META-INF/codebook/a.yaml yaml-syntax");
  }

  /** Once it is mended, there are two. */
  @Test
  void takesNoOtherFileForOneThatIsBroken() throws IOException {
    Path broken = JarFiles.write(folder.resolve("a.jar"), "a.yaml", "profile: \"house\" #\nx: \"");
    Path right = JarFiles.write(folder.resolve("b.jar"), "b.yaml", "profile: house");

    find(List.of(right, broken), "house");

    assertThat(findings)
        .extracting(Diagnostic::message)
        .containsExactly("several naming profiles are called \"house\", in a.jar and b.jar");
  }

  @Test
  void doesWithoutABrokenFileOfAnotherName() throws IOException {
    Path jar = JarFiles.write(folder.resolve("naming.jar"), "a.yaml", "profile: houses\nx: \"");

    find(List.of(jar), "house");

    assertThat(findings).isEmpty();
  }

  /** Maven puts each of the plugin's dependencies on its class path, whatever it is. */
  @Test
  void opensJarsAlone() throws IOException {
    Path pom = Files.writeString(folder.resolve("parent.pom"), "<project/>");
    Path jar = JarFiles.write(folder.resolve("naming.jar"), "house.yaml", "profile: house");

    NamingProfiles profiles = find(List.of(pom, jar), "house");

    assertThat(profiles.names()).contains("house");
  }

  private NamingProfiles find(List<Path> classPath, String... names) throws IOException {
    var urls = new ArrayList<URL>();
    for (Path file : classPath) {
      urls.add(file.toUri().toURL());
    }
    var pom = new SourceText("pom.xml", "");
    List<WantedProfile> wanted =
        Stream.of(names).map(name -> new WantedProfile(name, pom::start)).toList();
    try (var loader = new URLClassLoader(urls.toArray(URL[]::new), null)) {
      return new ForeignProfiles(
              new Strategies(loader, findings), List.of(new PluginJars(loader)), findings)
          .with(List.of(), wanted);
    }
  }
}
