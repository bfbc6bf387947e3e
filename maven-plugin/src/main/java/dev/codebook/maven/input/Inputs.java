package dev.codebook.maven.input;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Rule;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.Entry;
import dev.codebook.catalog.model.GivenIdentifier;
import dev.codebook.catalog.model.ProfileDeclaration;
import dev.codebook.catalog.read.InputFile;
import dev.codebook.catalog.read.InputLoader;
import dev.codebook.catalog.read.Loaded;
import dev.codebook.generator.naming.NamingProfiles;
import dev.codebook.maven.files.Parallel;
import dev.codebook.maven.pom.PomText;
import dev.codebook.maven.pom.WantedProfile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a build starts from: catalogues and naming profiles, in files of the project and elsewhere.
 *
 * @param files those in which there may be mistakes: the pom, the project's own and those of
 *     catalogues from elsewhere
 */
public record Inputs(List<String> files, List<Catalogue> catalogues, NamingProfiles profiles) {

  /** The reading of all inputs; what is wrong with them goes to the findings. */
  public record Reading(
      Jars plugin, DependencyJars dependencies, PomText pom, List<Diagnostic> findings) {

    /**
     * Reads the files, the catalogues of those names, and the profiles that are wanted by them or
     * by the build.
     *
     * @param own the files of the project
     */
    public Inputs read(
        List<InputFile> own,
        List<@Nullable String> catalogueNames,
        Collection<WantedProfile> wanted)
        throws IOException {
      var files = new ArrayList<String>();
      var catalogues = new ArrayList<Catalogue>();
      var declarations = new ArrayList<ProfileDeclaration>();
      files.add(pom.file());
      for (InputFile file : own) {
        files.add(file.name());
      }
      for (Loaded loaded : Parallel.map(own, InputLoader::load)) {
        findings.addAll(loaded.findings());
        if (loaded.catalogue().isPresent()) {
          catalogues.add(loaded.catalogue().get());
        }
        if (loaded.profile().isPresent()) {
          declarations.add(loaded.profile().get());
        }
      }
      var named = new NamedCatalogues(plugin, dependencies, pom, findings);
      for (InputFile file : named.find(catalogueNames)) {
        files.add(file.name());
        Loaded loaded = InputLoader.load(file);
        findings.addAll(loaded.findings());
        loaded.catalogue().ifPresent(catalogues::add);
        loaded.profile().ifPresent(profile -> findings.add(notACatalogue(profile)));
      }
      var allWanted = new ArrayList<>(wanted);
      for (Catalogue catalogue : catalogues) {
        addWanted(catalogue, allWanted);
      }
      ClassLoader loader = getClass().getClassLoader();
      var foreign =
          new ForeignProfiles(
              new Strategies(loader, findings), List.of(plugin, dependencies), findings);
      return new Inputs(files, catalogues, foreign.with(declarations, allWanted));
    }

    private static void addWanted(Catalogue catalogue, List<WantedProfile> wanted) {
      for (Entry entry : catalogue.entries()) {
        for (GivenIdentifier given : entry.names().values()) {
          wanted.add(WantedProfile.of(given.key()));
        }
      }
    }

    private static Diagnostic notACatalogue(ProfileDeclaration profile) {
      return Rule.CATALOGUE_UNKNOWN.at(
          profile.name().position(),
          "this is a naming profile, and no catalogue",
          "remove it from <catalogues>; a target refers to it with <profile>");
    }
  }
}
