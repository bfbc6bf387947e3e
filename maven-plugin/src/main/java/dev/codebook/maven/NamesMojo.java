package dev.codebook.maven;

import dev.codebook.catalog.diagnostics.Counted;
import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Quote;
import dev.codebook.catalog.read.Decoded;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.catalog.read.InputLoader;
import dev.codebook.generator.naming.NamingProfile;
import dev.codebook.generator.plan.Spellings;
import dev.codebook.generator.plan.Target;
import dev.codebook.generator.preview.ExpectedNames;
import dev.codebook.generator.preview.NameList;
import dev.codebook.generator.preview.NameTable;
import dev.codebook.maven.pom.KnownProfiles;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/**
 * Shows what naming profiles make of the names in the catalogues, without generating anything; or
 * checks a profile against a list of names that it should give.
 *
 * <p>What is shown goes to the standard output as UTF-8, without Maven's {@code [INFO]}; with
 * {@code -q}, nothing else does. Maven 4 leaves it as it is when called with {@code --raw-streams}.
 */
@Mojo(name = "names", threadSafe = true)
public final class NamesMojo extends AbstractCodebookMojo {

  /**
   * The folder with the project's own catalogues and naming profiles. It may be missing. Example:
   * <code>src/test/codebook</code>.
   */
  @Parameter(
      property = "codebook.catalogueDirectory",
      defaultValue = "${project.basedir}/src/main/codebook")
  private File catalogueDirectory;

  /**
   * The naming profiles to show, by name, with commas between; by default those of the targets.
   * Example: {@code python,java}.
   */
  @Parameter(property = "codebook.profiles")
  private @Nullable String profiles;

  /** How they are shown: {@code table} for people, {@code tsv} for programs. */
  @Parameter(property = "codebook.format", defaultValue = "table")
  private String format;

  /**
   * A file of names and what they should become: on each line a name, a tab and an identifier,
   * without headings. With it, nothing is shown; the one profile of {@code codebook.profiles} is
   * compared with the file, and the goal fails with a line for each difference. The names need not
   * be in any catalogue. Example: {@code names.tsv}.
   */
  @Parameter(property = "codebook.expected")
  private @Nullable File expected;

  @Inject
  NamesMojo(ProjectDependenciesResolver dependencies) {
    super(dependencies);
  }

  @Override
  File catalogueDirectory() {
    return catalogueDirectory;
  }

  @Override
  void run() throws IOException, MojoFailureException {
    if (configuredPlugin().lacksExecution()) {
      throw new MojoFailureException(
          "the pom has no execution " + Quote.of(execution().getExecutionId()) + " of the plugin");
    }
    if (!format.equals("table") && !format.equals("tsv")) {
      throw new MojoFailureException(
          "codebook.format is " + Quote.of(format) + "; write table or tsv");
    }
    if (expected != null && expected.isDirectory()) {
      throw new MojoFailureException("codebook.expected is a folder; set it to a file of names");
    }
    var findings = new ArrayList<Diagnostic>();
    Request request =
        request(ownInputs(), catalogues(), dependencyJars(), profileNames(), findings);
    new Report("no names are shown").report(findings).forEach(getLog()::warn);
    List<NamingProfile> chosen = chosen(request);
    if (expected == null) {
      show(Spellings.of(request.inputs().catalogues(), chosen));
    } else if (chosen.size() == 1 && profiles != null) {
      compare(expected, chosen.get(0));
    } else {
      throw new MojoFailureException(
          "codebook.expected is compared with one naming profile; set codebook.profiles to it");
    }
  }

  private List<String> profileNames() {
    return profiles == null
        ? List.of()
        : Arrays.stream(profiles.split(","))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
  }

  private List<NamingProfile> chosen(Request request) throws MojoFailureException {
    if (profileNames().isEmpty()) {
      return request.configuration().targets().stream()
          .filter(target -> target.kind().hasConstants())
          .map(Target::profile)
          .distinct()
          .toList();
    }
    var chosen = new ArrayList<NamingProfile>();
    for (String name : profileNames()) {
      Optional<NamingProfile> profile = request.profiles().named(name);
      if (profile.isEmpty()) {
        throw new MojoFailureException(
            KnownProfiles.unknown(name) + "; " + request.profiles().hint(name));
      }
      chosen.add(profile.get());
    }
    return chosen;
  }

  private void show(Spellings spellings) throws MojoFailureException {
    if (spellings.all().isEmpty()) {
      getLog()
          .warn(
              "No catalogues in "
                  + projectFiles().display(catalogueDirectory.toPath())
                  + ", and none named in the <configuration> of the plugin; that of an <execution>"
                  + " counts with codebook:names@ID");
    } else {
      print(
          format.equals("tsv")
              ? NameList.render(spellings.all())
              : NameTable.render(spellings.all()));
    }
    new Report("nothing could be generated").report(spellings.findings()).forEach(getLog()::warn);
  }

  /** In UTF-8, whatever the platform's charset: what reads it need not know where it was made. */
  private static void print(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    System.out.write(bytes, 0, bytes.length);
    System.out.flush();
  }

  private void compare(File file, NamingProfile profile) throws MojoFailureException {
    Decoded list =
        InputLoader.text(InputFile.of(projectFiles().display(file.toPath()), file.toPath()));
    new Report("nothing was compared").report(list.findings());
    ExpectedNames names = ExpectedNames.compare(list.source(), profile);
    var failures = new ArrayList<String>();
    new Report("not all was compared").errors(names.findings()).ifPresent(failures::add);
    String count = Counted.of(names.count(), "name", "names");
    if (!names.differences().isEmpty()) {
      failures.add(
          names.differences().size()
              + " of "
              + count
              + " differ in profile "
              + Quote.of(profile.name())
              + ":\n\n"
              + String.join("\n", names.differences())
              + "\n");
    }
    if (!failures.isEmpty()) {
      throw new MojoFailureException(String.join("\n", failures));
    }
    getLog().info(count + " as expected in profile " + Quote.of(profile.name()));
  }
}
