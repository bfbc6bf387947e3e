package dev.codebook.generator.plan;

import dev.codebook.catalog.diagnostics.Diagnostic;
import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.model.Catalogue;
import dev.codebook.catalog.model.GivenIdentifier;
import dev.codebook.generator.naming.NamingProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What some naming profiles make of the names of some catalogues, whatever is generated of them.
 *
 * @param all by catalogue, name and profile, in their orders
 * @param findings what would stand in the way of a type whose constants are so named
 */
public record Spellings(List<Spelling> all, List<Diagnostic> findings) {

  public Spellings {
    all = List.copyOf(all);
    findings = List.copyOf(findings);
  }

  public static Spellings of(List<Catalogue> catalogues, List<NamingProfile> profiles) {
    var findings = new Findings();
    var namer = new Namer(findings);
    var all = new ArrayList<Spelling>();
    for (Catalogue catalogue : catalogues) {
      var columns = new ArrayList<List<Spelling>>();
      for (NamingProfile profile : profiles) {
        columns.add(spellings(catalogue, profile, namer, findings));
      }
      // From a column for each profile to a row for each name.
      for (int row = 0; !columns.isEmpty() && row < columns.get(0).size(); row++) {
        for (List<Spelling> column : columns) {
          all.add(column.get(row));
        }
      }
    }
    return new Spellings(all, findings.all());
  }

  private static List<Spelling> spellings(
      Catalogue catalogue, NamingProfile profile, Namer namer, Findings findings) {
    String type = catalogue.name().value();
    var spellings = new ArrayList<Spelling>();
    for (Constant constant : new Identifiers(profile, type, namer, findings).ofEntries(catalogue)) {
      Located<String> name = constant.name();
      List<String> words = namer.words(profile, name.value(), name.position());
      spellings.add(
          new Spelling(catalogue, constant, profile.name(), words, given(constant, type, profile)));
    }
    return spellings;
  }

  private static Optional<Located<String>> given(
      Constant constant, String type, NamingProfile profile) {
    GivenIdentifier ofEntry =
        constant.isAlias() ? null : constant.entry().names().get(profile.name());
    return ofEntry != null
        ? Optional.of(ofEntry.identifier())
        : profile.exception(type, constant.name().value()).map(GivenIdentifier::identifier);
  }
}
